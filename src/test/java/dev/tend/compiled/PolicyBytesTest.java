package dev.tend.compiled;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tend.model.policy.Policy;
import dev.tend.store.BookFolder;
import dev.tend.store.files.Layout;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What is read of the bytes of a policy is the policy.
class PolicyBytesTest {
    private static final Instant NOW = Instant.parse("2024-06-10T02:00:00Z");

    /// Rules that neither example has.
    private static final String RARE =
            """
            tend: 1
            name: Rare
            language: en
            timezone: America/New_York
            currency: EUR
            country: DE
            numbers: "K{yyyy}{nnn}"
            departments:
              presales: {en: Pre-sales, zh: 售前}
            team:
              ann: {name: Ann, role: lead, department: presales, aliases: [安], emails: [a@b.example]}
            stages:
              lead: {limit: 2wd, to: [won, lost]}
              won: {kind: won, probability: 100%}
              lost: {kind: lost, probability: 0%}
            moves:
              skip: yes
              back: yes
              weighty: [{from: lead, to: lost, role: lead}]
            fields:
              customer:
                born: {type: date}
                size: {type: choice, choices: {s: {en: Small, zh: 小}, l: Large}}
              entry:
                quote-until: {type: date}
            dates:
              birthday: {customer: born, yearly: yes, lead: 3d, lapse: 2w, do: Greet, via: phone}
              contact: {contact: birthday, yearly: yes, do: Greet}
              quote: {entry: quote-until, lead: 3d, for: {stage: lead, tag: key}}
              founding: {day: 02-29, do: Greet}
              spring: {lunar: 01-00, do: Greet}
            since: 2024-02-01
            tiers:
              core: {label: {en: Core, zh: 核心}, amount: 1000.50 USD, wins: 2, within: 1y}
            wording: {vague: [touched base], telling: [signed], verbs: [fax], shortest: 3}
            calendar:
              weekend: [fri, sat]
              hours: [09:00-12:00, 13:00-24:00]
              off: {2024-12-25: {en: Christmas, zh: 圣诞节}}
              work: [2024-12-28]
            """;

    @TempDir Path temp;

    @Test
    void everyPolicyIsReadAsItWasWritten() throws IOException {
        for (var policy : policies()) {
            assertEquals(policy, PolicyReader.policy(PolicyWriter.bytes(policy, NOW)));
        }
    }

    /// A part that no policy here has would be written and read by nobody.
    @Test
    void thePoliciesOfThisTestHaveEveryPart() throws IOException {
        var seen = new TreeMap<String, Boolean>();
        for (var policy : policies()) {
            see(policy, seen);
        }
        seen.values().removeIf(said -> said);
        assertEquals("[]", seen.keySet().toString());
    }

    @Test
    void yearsAroundThePresentAreKnownWithoutTheRulesOfTheZone() throws IOException {
        for (var policy : policies()) {
            var read = PolicyReader.policy(PolicyWriter.bytes(policy, NOW));
            assertEquals(true, read.zone().knows(NOW));
            for (int day = -3000; day < 3000; day++) {
                var then = NOW.plus(Duration.ofDays(day));
                assertEquals(true, read.zone().knows(then));
                assertEquals(policy.zone().at(then), read.zone().at(then));
            }
        }
    }

    private List<Policy> policies() throws IOException {
        var policies = new ArrayList<Policy>();
        Files.writeString(temp.resolve(Layout.POLICY), RARE);
        for (var folder :
                List.of(Path.of("examples", "zhilian"), Path.of("examples", "atlas"), temp)) {
            var read = BookFolder.at(folder).orElseThrow().policy();
            assertEquals(List.of(), read.problems().stream().filter(one -> one.isError()).toList());
            policies.add(read.value().orElseThrow());
        }
        return policies;
    }

    /// Notes every component of every record, and whether it says anything.
    private static void see(Object value, Map<String, Boolean> seen) {
        switch (value) {
            case Optional<?> optional -> optional.ifPresent(one -> see(one, seen));
            case Collection<?> all -> all.forEach(one -> see(one, seen));
            case Map<?, ?> map -> map.forEach((key, one) -> see(one, seen));
            case Record record -> seeComponents(record, seen);
            default -> {}
        }
    }

    private static void seeComponents(Record record, Map<String, Boolean> seen) {
        for (var component : record.getClass().getRecordComponents()) {
            try {
                var accessor = component.getAccessor();
                accessor.setAccessible(true);
                var value = accessor.invoke(record);
                var name = record.getClass().getSimpleName() + "." + component.getName();
                seen.merge(name, says(value), Boolean::logicalOr);
                see(value, seen);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private static boolean says(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.isPresent();
            case Collection<?> all -> !all.isEmpty();
            case Map<?, ?> map -> !map.isEmpty();
            case Boolean flag -> flag;
            case String text -> !text.isEmpty();
            case Integer number -> number != 0;
            default -> true;
        };
    }
}
