package dev.tend.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/// Small books whose figures can be counted by hand; the counting stands beside them.
class HandCountedTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 3, 1);
    private static final String POLICY =
            """
            tend: 1
            timezone: Asia/Shanghai
            currency: CNY
            team:
              lilei: {name: Li Lei, role: sales}
              hanmei: {name: Han Mei, role: lead}
            stages:
              lead: {probability: 10%, limit: 3d}
              offer: {probability: 50%}
              won: {kind: won}
              care: {kind: after}
              lost: {kind: lost}
            """;

    @TempDir private Path book;

    @Test
    void anEmptyBookHasNothingAndSharesOfNothingAreNothing() throws IOException {
        write("tend.yaml", POLICY);
        var overview = Inquiry.of("overview", TODAY);
        assertEquals("0", cell(overview, "new"));
        assertEquals("0", cell(overview, "touches"));
        assertEquals("", cell(overview, "win_rate"));
        assertEquals("", cell(overview, "median_cycle"));
        assertEquals("", cell(overview, "amount"));
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
    void theMedianOfAnEvenNumberLiesBetweenAndNinetyPercentIsTheNearestRank() throws IOException {
        write("tend.yaml", POLICY);
        // Ten opportunities, won after 1, 2, … 10 days: mean 5.5, median between 5 and 6, the
        // ninth of ten is 9.
        for (int days = 1; days <= 10; days++) {
            customer(
                    "customer-" + days,
                    "",
                    """
                    ---
                    {id: aaaaaa%02d, at: 2024-01-01, by: lilei, via: visit, summary: first visit}
                    ---
                    {id: bbbbbb%02d, at: 2024-01-%02d, by: lilei, stage: won}
                    """
                            .formatted(days, days, days + 1));
        }
        var cycle = TendAnswer.cells(book, Inquiry.of("cycle", TODAY));
        assertEquals("10", cycle.get(" [] total won"));
        assertEquals("5.5", cycle.get(" [] total mean_days"));
        assertEquals("5.5", cycle.get(" [] total median_days"));
        assertEquals("9", cycle.get(" [] total p90_days"));
        // The limit of `lead` is three days: those that left after 1, 2 and 3 days kept it.
        assertEquals(
                "0.3", TendAnswer.cells(book, Inquiry.of("stages", TODAY)).get(" [] lead on_time"));
    }

    @Test
    void currenciesStandApartAndMissingAmountsAddNothing() throws IOException {
        write("tend.yaml", POLICY);
        // Three opportunities of one customer, all in `lead` (10 %): 0.99 EUR × 10 % is 0.099, to
        // the
        // cent 0.1; 250 CNY × 10 % is 25; the third says no amount.
        customer(
                "one",
                """
                opportunities:
                  first: {name: First, amount: 250}
                  second: {name: Second, amount: 0.99 EUR}
                  third: {name: Third}
                """,
                "");
        var overview = Inquiry.of("overview", TODAY);
        assertEquals("3", cell(overview, "open"));
        assertEquals("CNY 250; EUR 0.99", cell(overview, "amount"));
        assertEquals("CNY 25; EUR 0.1", cell(overview, "weighted"));
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
        // Two days in `lead` without any entry, two in `offer`; won on the 5th, back in `offer` on the same day, and
        // in `care` four days later: `offer` took two days until the win, not six.
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
        assertEquals("2", cycle.get(" [] total mean_days"));
        assertEquals("2", cycle.get(" [] lead mean_days"));
        assertEquals("2", cycle.get(" [] offer mean_days"));
        assertEquals("1", cycle.get(" [] offer won"));
    }

    private String cell(Inquiry inquiry, String figure) {
        return TendAnswer.cells(book, inquiry).get(" [] " + figure);
    }

    private void customer(String key, String profile, String entries) throws IOException {
        var folder = "customers/" + key + "/";
        write(
                folder + "customer.yaml",
                "name: " + key + "\ncreated: 2024-01-01\n" + profile + "\n");
        if (!entries.isEmpty()) {
            write(folder + "2024-lilei.yaml", entries);
        }
    }

    private void write(String name, String text) throws IOException {
        var file = book.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
