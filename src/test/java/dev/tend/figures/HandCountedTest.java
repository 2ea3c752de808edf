package dev.tend.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.Map;

/// Small books whose figures can be counted by hand; the counting stands beside them.
class HandCountedTest extends CountedByHand {
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
    void everyReportOfAnEmptyBookCountsNothing() throws IOException {
        write("tend.yaml", POLICY);
        for (var report : SqlFiguresTest.REPORTS) {
            for (var cell : TendAnswer.cells(book, Inquiry.of(report, TODAY)).entrySet()) {
                boolean isNothing = cell.getValue().isEmpty() || cell.getValue().equals("0");
                assertTrue(isNothing, report + " " + cell);
            }
        }
    }

    @Test
    void oneCustomerWithoutAnyWinHasNoCycleAndNoValue() throws IOException {
        write("tend.yaml", POLICY);
        // In `lead` from 1 January to 4 February, in `offer` since then: 26 days up to 1 March.
        // Nothing was won or lost, so that there is no rate of it; 50 % of 80 is 40.
        customer(
                "one",
                "amount: 80",
                """
                ---
                {id: aaaaaaa1, at: 2024-02-01, by: lilei, via: phone, summary: first call, feedback: {mood: waiting}}
                ---
                {id: aaaaaaa2, at: 2024-02-04, by: lilei, via: phone, summary: second call, stage: offer}
                """);
        var overview = Inquiry.of("overview", TODAY);
        assertEquals("1", cell(overview, "open"));
        assertEquals("0", cell(overview, "won"));
        assertEquals("", cell(overview, "win_rate"));
        assertEquals("", cell(overview, "median_cycle"));
        assertEquals("CNY 40", cell(overview, "weighted"));
        assertEquals("0.5", cell(overview, "response_rate"));
        var cycle = TendAnswer.cells(book, Inquiry.of("cycle", TODAY));
        assertEquals("0", cycle.get(" [] total won"));
        assertEquals("", cycle.get(" [] total mean_days"));
        var stages = TendAnswer.cells(book, Inquiry.of("stages", TODAY));
        assertEquals("34", stages.get(" [] lead median_days"));
        assertEquals("26", stages.get(" [] offer median_age"));
        assertEquals("0", stages.get(" [] lead on_time"));
        assertEquals(
                "0", TendAnswer.cells(book, Inquiry.of("sources", TODAY)).get(" [] conversion"));
        assertEquals(Map.of(), TendAnswer.cells(book, Inquiry.of("value", TODAY)));
        assertEquals(Map.of(), TendAnswer.cells(book, Inquiry.of("losses", TODAY)));
    }

    @Test
    void opportunitiesAreCountedEachAndTheirCustomerOnce() throws IOException {
        write("tend.yaml", POLICY);
        // The first was won, the second lost from `offer`, the third is open in `lead`: three
        // opportunities and two touches of one customer, who bought once.
        customer(
                "one",
                """
                opportunities:
                  first: {name: First, amount: 100}
                  second: {name: Second, amount: 30 EUR}
                  third: {name: Third, created: 2024-02-20}
                """,
                """
                ---
                {id: aaaaaaa1, at: 2024-01-05, by: lilei, via: phone, summary: first call, stage: won}
                ---
                {id: aaaaaaa2, at: 2024-01-08, by: hanmei, via: visit, summary: a visit, opportunity: second, stage: offer}
                ---
                {id: aaaaaaa3, at: 2024-02-10, by: hanmei, opportunity: second, stage: lost, reason: price}
                """);
        var overview = Inquiry.of("overview", TODAY);
        assertEquals("3", cell(overview, "new"));
        assertEquals("1", cell(overview, "customers"));
        assertEquals("2", cell(overview, "touches"));
        assertEquals("0.5", cell(overview, "win_rate"));
        var funnel = TendAnswer.cells(book, Inquiry.of("funnel", TODAY));
        assertEquals("3", funnel.get(" [] lead reached"));
        assertEquals("2", funnel.get(" [] offer reached"));
        assertEquals("1", funnel.get(" [] offer skipped"));
        assertEquals("1", funnel.get(" [] offer lost"));
        var losses = TendAnswer.cells(book, Inquiry.of("losses", TODAY));
        assertEquals("EUR 30", losses.get(" [] price offer amount"));
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
}
