package dev.tend.analysis.count;

import static dev.tend.SmallBook.entry;
import static dev.tend.SmallBook.situation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tend.SmallBook;
import dev.tend.analysis.Analysis;
import dev.tend.analysis.fact.Facts;
import dev.tend.analysis.question.Question;
import dev.tend.analysis.question.ReportKind;
import dev.tend.model.history.Situation;
import dev.tend.model.value.Language;
import dev.tend.model.value.Span;
import dev.tend.render.table.CsvTable;
import dev.tend.report.Labels;

import org.junit.jupiter.api.Test;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;

class FunnelReportTest {
    private static final String TODAY = "2024-03-01";

    @Test
    void anEmptyBookHasAnEmptyFunnel() {
        assertFunnel(
                """
                lead,0,,,0,,0,,,0,0
                needs,0,,,0,,0,,,0,0
                proposal,0,,,0,,0,,,0,0
                won,0,,,0,,0,,,0,0
                care,0,,,0,,0,,,0,0
                lost,0,,,,,,,,,0
                """);
    }

    @Test
    void withoutAnyWinTheConversionToWonIsNothing() {
        assertFunnel(
                """
                lead,1,100 CNY,10 CNY,2,0.5,0,4,0,0,0
                needs,0,,,1,1,0,,0,1,0
                proposal,1,300 CNY,150 CNY,1,0,0,,0,0,0
                won,0,,,0,,0,,,0,0
                care,0,,,0,,0,,,0,0
                lost,0,,,,,,,,,0
                """,
                customer("one", "100", ""),
                customer("two", "300", entry("aaaaaaa1", "2024-01-05", "stage: proposal")));
    }

    @Test
    void aSkippedStageIsReachedButNobodyStayedInIt() {
        assertFunnel(
                """
                lead,0,,,1,1,0,9,0,0,0
                needs,0,,,1,1,0,,0,1,0
                proposal,0,,,1,1,0,,0,1,0
                won,1,500 CNY,500 CNY,1,0,0,,0,0,0
                care,0,,,0,,0,,,0,0
                lost,0,,,,,,,,,0
                """,
                customer("one", "500", entry("aaaaaaa1", "2024-01-10", "stage: won")));
    }

    @Test
    void theLostCountWhereTheyStoodFurthest() {
        assertFunnel(
                """
                lead,0,,,3,0.6667,1,4,0.3333,0,0
                needs,0,,,2,0.5,1,2,0.5,0,0
                proposal,0,,,1,0,1,1,1,0,0
                won,0,,,0,,0,,,0,0
                care,0,,,0,,0,,,0,0
                lost,3,600 CNY,0 CNY,,,,,,,0
                """,
                customer("one", "100", lost("aaaaaaa1", "2024-01-09")),
                customer(
                        "two",
                        "200",
                        entry("aaaaaaa1", "2024-01-05", "stage: needs")
                                + lost("aaaaaaa2", "2024-01-07")),
                customer(
                        "three",
                        "300",
                        entry("aaaaaaa1", "2024-01-04", "stage: needs")
                                + entry("aaaaaaa2", "2024-01-06", "stage: proposal")
                                + lost("aaaaaaa3", "2024-01-07")));
    }

    @Test
    void theMedianOfAnEvenNumberOfStaysLiesBetweenTheMiddleTwo() {
        assertFunnel(
                """
                lead,0,,,2,1,0,3.5,0,0,0
                needs,2,,,2,0,0,,0,0,0
                proposal,0,,,0,,0,,,0,0
                won,0,,,0,,0,,,0,0
                care,0,,,0,,0,,,0,0
                lost,0,,,,,,,,,0
                """,
                customer("one", "", entry("aaaaaaa1", "2024-01-03", "stage: needs")),
                customer("two", "", entry("aaaaaaa1", "2024-01-06", "stage: needs")));
    }

    @Test
    void currenciesAreNeverAddedUp() {
        assertFunnel(
                """
                lead,3,300.01 CNY; 0.99 EUR,30 CNY; 0.1 EUR,3,0,0,,0,0,0
                needs,0,,,0,,0,,,0,0
                proposal,0,,,0,,0,,,0,0
                won,0,,,0,,0,,,0,0
                care,0,,,0,,0,,,0,0
                lost,0,,,,,,,,,0
                """,
                customer("one", "100", ""),
                customer("two", "200.01 CNY", ""),
                customer("three", "0.99 EUR", ""));
    }

    @Test
    void everyOpportunityCountsForItself() {
        var profile =
                """
                name: Two
                created: 2024-01-01
                amount: 999
                opportunities:
                  first: {name: One, amount: 100}
                  second: {name: Two, amount: 200, created: 2024-02-01}
                  later: {name: Three, amount: 400, created: 2024-03-02}
                """;
        assertFunnel(
                """
                lead,1,200 CNY,20 CNY,2,0.5,0,1,0,0,0
                needs,0,,,1,1,0,,0,1,0
                proposal,0,,,1,1,0,,0,1,0
                won,0,,,1,1,0,1,0,0,0
                care,1,100 CNY,100 CNY,1,,0,,0,0,0
                lost,0,,,,,,,,,0
                """,
                situation(
                        "two",
                        profile,
                        entry("aaaaaaa1", "2024-01-02", "stage: won")
                                + entry("aaaaaaa2", "2024-01-03", "stage: care"),
                        TODAY));
    }

    @Test
    void backAndForthCountsOnceAsReachedAndEachTimeAsAStay() {
        assertFunnel(
                """
                lead,0,,,1,1,0,1,0,0,0
                needs,1,,,1,1,0,3,0,0,0
                proposal,0,,,1,0,0,5,0,0,1
                won,0,,,0,,0,,,0,0
                care,0,,,0,,0,,,0,0
                lost,0,,,,,,,,,0
                """,
                customer(
                        "one",
                        "",
                        entry("aaaaaaa1", "2024-01-02", "stage: needs")
                                + entry("aaaaaaa2", "2024-01-05", "stage: proposal")
                                + entry("aaaaaaa3", "2024-01-10", "stage: needs")));
    }

    private static Situation customer(String key, String amount, String entries) {
        var profile = "name: " + key + "\ncreated: 2024-01-01\n";
        return situation(
                key, amount.isEmpty() ? profile : profile + "amount: " + amount, entries, TODAY);
    }

    private static String lost(String id, String at) {
        return entry(id, at, "stage: lost\nreason: price");
    }

    /// Compares all columns but the label.
    private static void assertFunnel(String expected, Situation... situations) {
        var labels = new Labels(SmallBook.policy(), Language.ENGLISH);
        var csv = new StringWriter();
        var today = LocalDate.parse(TODAY);
        var sheet =
                new Analysis(labels, word -> word, word -> word)
                        .ask(
                                Question.of(ReportKind.FUNNEL, Span.upTo(today)),
                                Facts.of(List.of(situations), SmallBook.policy(), today));
        new CsvTable().render(sheet.table(), csv);
        var rows = new StringBuilder();
        for (var line : csv.toString().lines().skip(1).toList()) {
            var stage = line.substring(0, line.indexOf(','));
            rows.append(stage)
                    .append(line.substring(line.indexOf(',', stage.length() + 1)))
                    .append('\n');
        }
        assertEquals(expected, rows.toString());
    }
}
