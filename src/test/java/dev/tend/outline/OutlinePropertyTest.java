package dev.tend.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tend.Seed;
import dev.tend.model.history.Journey;
import dev.tend.model.history.Situation;
import dev.tend.model.history.Standing;
import dev.tend.model.record.Attributes;
import dev.tend.model.record.Customer;
import dev.tend.schedule.Schedule;
import dev.tend.store.BookFolder;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// An outline says what is worked out of the account.
class OutlinePropertyTest {
    private static final int DAYS = 40;
    private static final LocalDate FIRST = LocalDate.of(2023, 12, 1);
    private static final int SPAN = 400;

    @Test
    void equalsWhatIsWorkedOutOnAnyDay() {
        long seed = Seed.fresh();
        var random = new Random(seed);
        for (var name : List.of("zhilian", "atlas")) {
            var folder = BookFolder.at(Path.of("examples", name)).orElseThrow();
            var policy = folder.policy().value().orElseThrow();
            var accounts = folder.book(policy).value().accounts();
            for (int i = 0; i < DAYS; i++) {
                var day = FIRST.plusDays(random.nextInt(SPAN));
                var writer = new OutlineWriter(policy, day);
                var schedule = new Schedule(policy, day);
                for (var account : accounts) {
                    var situation = Situation.of(account, policy, day);
                    var outline = new Outline(policy, writer.of(account));
                    var seen = account.customer().key() + " on " + day + ", seed " + seed;
                    assertEquals(Standing.of(situation, policy), outline.standing(), seen);
                    assertEquals(schedule.tasks(situation), outline.tasks(), seen);
                    assertEquals(ways(situation), ways(outline.ways()), seen);
                    assertEquals(outline.tasks(), outline.tasks(), seen);
                    assertEquals(found(account.customer()), found(outline.found()), seen);
                }
            }
        }
    }

    private static List<Object> found(Customer customer) {
        var contacts = customer.contacts().stream();
        var reach = contacts.flatMap(one -> reach(one.attributes()).stream()).sorted().toList();
        return List.of(
                customer.key(),
                customer.number(),
                customer.name(),
                customer.attributes().texts("aliases"),
                reach);
    }

    private static List<String> reach(Attributes attributes) {
        return Stream.of("phone", "email")
                .flatMap(key -> attributes.texts(key).stream().map(text -> key + " " + text))
                .toList();
    }

    private static List<List<Object>> ways(Situation situation) {
        return situation.journeys().stream().map(OutlinePropertyTest::way).toList();
    }

    private static List<Object> way(Journey journey) {
        return List.of(
                journey.customer().key(),
                journey.opportunity().code(),
                journey.amount(),
                journey.stays());
    }
}
