package dev.tend.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.model.diagnosis.Check;
import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.model.record.Account;
import dev.tend.model.record.Attributes;
import dev.tend.model.record.Customer;
import dev.tend.model.record.Entry;
import dev.tend.model.record.EntryId;
import dev.tend.model.value.Moment;
import dev.tend.model.value.Place;
import dev.tend.model.value.Places;
import dev.tend.report.SpotCheck.Drawn;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

class SpotCheckTest {
    private static final Moment DAY = Moment.of(LocalDate.of(2024, 6, 3));
    private static final int LINES = 4;

    @Test
    void theSameSeedDrawsTheSameRecordsWhateverTheOrderOfFiles() {
        for (long seed = 0; seed < 50; seed++) {
            var random = new Random(seed);
            var accounts = new ArrayList<>(accounts(random, 12, 30));
            var drawn = ids(draw(new SpotCheck(seed, 20), accounts));
            Collections.shuffle(accounts, random);
            assertEquals(drawn, ids(draw(new SpotCheck(seed, 20), accounts)), "seed " + seed);
            assertNotEquals(drawn, ids(draw(new SpotCheck(seed + 1, 20), accounts)));
        }
    }

    @Test
    void aRecordMoreDisplacesOneOfTheDrawnAtMost() {
        int displaced = 0;
        for (long seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var accounts = accounts(random, 5, 8);
            var check = new SpotCheck(seed, 10);
            var before = new HashSet<>(ids(draw(check, accounts)));
            var more = new ArrayList<>(accounts);
            more.add(accounts(random, 1, 1).getFirst());
            before.removeAll(ids(draw(check, more)));
            assertTrue(before.size() <= 1, "seed " + seed + ": " + before);
            displaced += before.size();
        }
        assertTrue(displaced > 0, "a new record has its chance, too");
    }

    @Test
    void aLargerSampleHoldsTheSmallerOneAndABookIsDrawnOutAtMost() {
        var accounts = accounts(new Random(7), 4, 10);
        var five = ids(draw(new SpotCheck(7, 5), accounts));
        var nine = ids(draw(new SpotCheck(7, 9), accounts));
        assertEquals(5, five.size());
        assertTrue(nine.containsAll(five));
        assertEquals(40, draw(new SpotCheck(7, 1000), accounts).size());
    }

    @Test
    void everyRecordHasItsChance() {
        var accounts = accounts(new Random(7), 4, 5);
        Set<String> met = new HashSet<>();
        for (long seed = 0; seed < 200; seed++) {
            met.addAll(ids(draw(new SpotCheck(seed, 1), accounts)));
        }
        assertEquals(20, met.size());
    }

    @Test
    void aProblemBelongsToTheRecordAroundIt() {
        var account = accounts(new Random(7), 1, 2).getFirst();
        var file = account.entries().getFirst().places().whole().file();
        var problems =
                List.of(
                        Diagnostic.of(Check.DUE_BEFORE_ENTRY, new Place(file, 3, 1, 1)),
                        Diagnostic.of(Check.MISFILED, new Place(file, 3, 5, 1)),
                        Diagnostic.of(Check.MISFILED, new Place(file, LINES + 1, 5, 1)),
                        Diagnostic.of(Check.MISFILED, new Place("tend.yaml", 2, 1, 1)));
        var drawn =
                new SpotCheck(1, 9)
                        .among(List.of(account), _ -> true, problems, SpotCheckTest::lastLine);
        assertEquals("due.past entry.misfiled", SampleReport.codes(drawn.get(0)));
        assertEquals("", SampleReport.codes(drawn.get(1)));
    }

    private static List<Drawn> draw(SpotCheck check, List<Account> accounts) {
        return check.among(accounts, _ -> true, List.of(), SpotCheckTest::lastLine);
    }

    private static int lastLine(Place start) {
        return start.line() + LINES - 1;
    }

    private static List<String> ids(List<Drawn> drawn) {
        return drawn.stream().map(one -> one.entry().id()).toList();
    }

    private static List<Account> accounts(Random random, int customers, int entries) {
        var accounts = new ArrayList<Account>();
        for (int i = 0; i < customers; i++) {
            var folder = "customers/c" + random.nextInt(1_000_000_000) + "/";
            var read = new ArrayList<Entry>();
            for (int j = 0; j < entries; j++) {
                var place = new Place(folder + "2024-ann.yaml", 1 + j * (LINES + 1), 1, 1);
                read.add(
                        new Entry(
                                EntryId.random(random),
                                DAY,
                                "ann",
                                "",
                                List.of(),
                                Attributes.NONE,
                                new Places(place, Map.of())));
            }
            accounts.add(new Account(Customer.unreadable("c" + i, folder + "customer.yaml"), read));
        }
        return accounts;
    }
}
