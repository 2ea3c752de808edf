package dev.tend.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.LocalDate;

/// What happens twice, late or out of order, counted by hand.
class HandCountedTimeTest extends CountedByHand {
    @Test
    void whatIsWrittenDownLaterStillStandsOnItsOwnDay() throws IOException {
        write("tend.yaml", POLICY);
        // Logged on 1 February: the win of 20 January, and after it the call of the 10th, which
        // comes first. It was touched once in the first half of January, and won in the second, 19
        // days after it was added.
        customer(
                "one",
                "",
                """
                ---
                {id: aaaaaaa1, at: 2024-01-20, by: lilei, stage: won, recorded: 2024-02-01}
                ---
                {id: aaaaaaa2, at: 2024-01-10, by: lilei, via: phone, summary: first call, stage: offer, recorded: 2024-02-01}
                """);
        var overview = Inquiry.of("overview", TODAY);
        assertEquals("1", cell(overview.within("2024-01-01", "2024-01-15"), "touches"));
        assertEquals("1", cell(overview.within("2024-01-01", "2024-01-15"), "open"));
        assertEquals("1", cell(overview.within("2024-01-16", "2024-01-31"), "won"));
        assertEquals("19", cell(overview, "median_cycle"));
        assertEquals(
                "10",
                TendAnswer.cells(book, Inquiry.of("stages", TODAY)).get(" [] offer median_days"));
    }

    @Test
    void aReopenedDealIsNoLossAndItsCycleEndsWithTheFirstWin() throws IOException {
        write("tend.yaml", POLICY);
        // Lost on 10 January, re-opened on 20 January, won on 11 February: 41 days after the 1st.
        customer(
                "one",
                "amount: 100.05",
                """
                ---
                {id: aaaaaaa1, at: 2024-01-01, by: lilei, via: phone, summary: first call}
                ---
                {id: aaaaaaa2, at: 2024-01-10, by: lilei, stage: lost, reason: price}
                ---
                {id: aaaaaaa3, at: 2024-01-20, by: lilei, stage: offer}
                ---
                {id: aaaaaaa4, at: 2024-02-11, by: lilei, stage: won}
                """);
        var overview = Inquiry.of("overview", TODAY);
        assertEquals("1", cell(overview, "won"));
        assertEquals("0", cell(overview, "lost"));
        assertEquals("41", cell(overview, "median_cycle"));
        assertEquals("CNY 100.05", cell(overview, "amount_won"));
        // As it stood on 15 January, it was lost.
        assertEquals("1", cell(overview.within("", "2024-01-15"), "lost"));
        var funnel = TendAnswer.cells(book, Inquiry.of("funnel", TODAY));
        assertEquals("1", funnel.get(" [] lost back"));
        assertEquals("0", funnel.get(" [] lead lost"));
    }

    @Test
    void whatWasWrittenDownLaterIsNotThereAsOfADayBefore() throws IOException {
        write("tend.yaml", POLICY);
        // Won on 10 January, which was written down on 5 February only.
        customer(
                "one",
                "",
                """
                ---
                {id: aaaaaaa1, at: 2024-01-10, by: lilei, stage: won, recorded: 2024-02-05}
                """);
        var overview = Inquiry.of("overview", TODAY);
        assertEquals("1", cell(overview.within("", "2024-01-31"), "won"));
        assertEquals("0", cell(overview.asOf(LocalDate.of(2024, 1, 31)), "won"));
        assertEquals("1", cell(overview.asOf(LocalDate.of(2024, 2, 5)), "won"));
    }

    @Test
    void aHandoverCountsAsOfADayOnlyOnceItWasWrittenDown() throws IOException {
        write("tend.yaml", POLICY);
        // Handed over on 10 January, which was written down on 20 January.
        customer(
                "one",
                "owner: hanmei",
                """
                ---
                {id: aaaaaaa1, at: 2024-01-10, by: lilei, handover: {from: lilei, to: hanmei}, recorded: 2024-01-20}
                """);
        var coverage = Inquiry.of("coverage", TODAY).splitBy("owner");
        assertEquals(
                "1",
                TendAnswer.cells(book, coverage.asOf(LocalDate.of(2024, 1, 15)))
                        .get(" [lilei] open"));
        assertEquals(
                "1",
                TendAnswer.cells(book, coverage.asOf(LocalDate.of(2024, 1, 20)))
                        .get(" [hanmei] open"));
        assertEquals(
                "1",
                TendAnswer.cells(book, coverage.within("", "2024-01-15")).get(" [hanmei] open"));
    }

    @Test
    void aTouchOfAWholeDayHasOneMoreDayForEachFullDayOfHours() throws IOException {
        // Within 36 hours: a touch of 10 January written down on the 11th is in time, on the 12th
        // not.
        write("tend.yaml", POLICY + "timeliness: {record: 36h}\n");
        customer(
                "one",
                "",
                """
                ---
                {id: aaaaaaa1, at: 2024-01-10, by: lilei, via: phone, summary: first call, recorded: 2024-01-11}
                ---
                {id: aaaaaaa2, at: 2024-01-10, by: lilei, via: phone, summary: second call, recorded: 2024-01-12}
                """);
        assertEquals("0.5", cell(Inquiry.of("overview", TODAY), "timeliness"));
    }

    @Test
    void whatCameAfterTheWinOnTheSameDayIsNoPartOfTheCycle() throws IOException {
        write("tend.yaml", POLICY);
        // Two days in `lead` without any entry, two in `offer`, four from `created` on; won on the
        // 5th, back in `offer` on the same day, and in `care` four days later: `offer` took two
        // days until the win, not six.
        customer(
                "one",
                "",
                """
                ---
                {id: aaaaaaa1, at: 2024-01-03, by: lilei, stage: offer}
                ---
                {id: aaaaaaa2, at: 2024-01-05, by: lilei, stage: won}
                ---
                {id: aaaaaaa3, at: 2024-01-05, by: lilei, stage: offer}
                ---
                {id: aaaaaaa4, at: 2024-01-09, by: lilei, stage: care}
                """);
        var cycle = TendAnswer.cells(book, Inquiry.of("cycle", TODAY));
        assertEquals("4", cycle.get(" [] total mean_days"));
        assertEquals("2", cycle.get(" [] lead mean_days"));
        assertEquals("2", cycle.get(" [] offer mean_days"));
        assertEquals("1", cycle.get(" [] offer won"));
    }
}
