package dev.tend.analysis;

import static dev.tend.SmallBook.entry;
import static dev.tend.SmallBook.situation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tend.SmallBook;
import dev.tend.analysis.count.Sheet;
import dev.tend.analysis.fact.Facts;
import dev.tend.model.history.Situation;
import dev.tend.model.value.Language;
import dev.tend.model.value.PeriodUnit;
import dev.tend.model.value.Span;
import dev.tend.render.table.CsvTable;
import dev.tend.report.Labels;
import dev.tend.report.Table;

import org.junit.jupiter.api.Test;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What became of opportunities in February 2024, by hand.
class ReviewTest {
    private static final LocalDate END = LocalDate.parse("2024-02-29");

    @Test
    void aMoveIsFromWhereItStoodBeforeThePeriodToWhereItStandsInTheEnd() {
        assertRows(
                """
                two (two),lead,proposal,,lilei,2024-02-20,900 CNY
                one (one),needs,proposal,,lilei,2024-02-10,300 CNY
                euro (euro),lead,needs,,lilei,2024-02-03,5000 EUR
                back (back),proposal,needs,↩,lilei,2024-02-05,1000 CNY
                """,
                review(
                                customer(
                                        "one",
                                        "amount: 300",
                                        move(1, "01-05", "needs") + move(2, "02-10", "proposal")),
                                customer(
                                        "two",
                                        "amount: 900",
                                        move(1, "02-01", "needs") + move(2, "02-20", "proposal")),
                                customer("euro", "amount: 5000 EUR", move(1, "02-03", "needs")),
                                customer(
                                        "back",
                                        "amount: 1000",
                                        move(1, "01-05", "proposal") + move(2, "02-05", "needs")),
                                customer("there-and-back", "", toAndFro()),
                                customer("before", "", move(1, "01-31", "needs")),
                                customer("won", "", move(1, "02-02", "won")),
                                customer("lost", "", lost(1, "02-02")))
                        .deals()
                        .moved());
    }

    @Test
    void whatIsReopenedWithinThePeriodHasMovedBack() {
        assertRows(
                "one (one),lost,needs,↩,lilei,2024-02-10,\n",
                review(customer("one", "", lost(1, "01-10") + move(2, "02-10", "needs")))
                        .deals()
                        .moved());
    }

    @Test
    void aLossIsToldWithItsReasonItsWordsAndHowFarItHadCome() {
        assertRows(
                "one (one),,100 CNY,needs,price,20% | cheaper,2024-02-12\n",
                review(
                                customer(
                                        "one",
                                        "amount: 100",
                                        move(1, "01-05", "needs")
                                                + entry(
                                                        "aaaaaaa2",
                                                        "2024-02-12",
                                                        "stage: lost\nreason: price\n"
                                                                + "words: 20% | cheaper")),
                                customer("earlier", "", lost(1, "01-31")))
                        .deals()
                        .lost());
    }

    @Test
    void aWinIsToldWithTheDaysAndTouchesItTook() {
        assertRows(
                "one (one),,,2024-02-11,41,2\n",
                review(
                                customer(
                                        "one",
                                        "",
                                        entry("aaaaaaa1", "2024-02-01", "via: phone")
                                                + entry("aaaaaaa2", "2024-02-03", "via: email")
                                                + move(3, "02-11", "won")
                                                + entry("aaaaaaa4", "2024-02-12", "via: phone")))
                        .deals()
                        .won());
    }

    @Test
    void anExpectedSigningIsPutOffWhenItWasEarlierBeforeThePeriod() {
        assertRows(
                """
                one (one),,,2024-03-31,2024-05-31,61,
                three (three),,,,2024-02-20,,9
                """,
                review(
                                customer(
                                        "one",
                                        "",
                                        expected(1, "01-05", "2024-03-31")
                                                + expected(2, "02-05", "2024-05-31")),
                                customer("two", "", expected(1, "01-05", "2024-03-31")),
                                customer("three", "", expected(1, "01-05", "2024-02-20")),
                                customer(
                                        "sooner",
                                        "",
                                        expected(1, "01-05", "2024-05-31")
                                                + expected(2, "02-05", "2024-03-31")))
                        .deals()
                        .slipped());
    }

    @Test
    void whoseShareIsTenPointsWorseThanTheTeamsStandsOut() {
        // The team won half: 10 of 20.
        assertWinRates(List.of("hanmei 4/10"), 10, 6, 10, 4);
        // 41 of 100 and 60 of 100 make a team of 101 of 200: 9.5 points.
        assertWinRates(List.of(), 100, 60, 100, 41);
        // Four are too few to tell.
        assertWinRates(List.of(), 10, 6, 4, 0);
        assertWinRates(List.of("hanmei 0/5"), 10, 6, 5, 0);
    }

    /// Two people, of whose closed opportunities so many are won.
    private static void assertWinRates(
            List<String> expected, int lileiClosed, int lileiWon, int hanmeiClosed, int hanmeiWon) {
        var situations = new ArrayList<Situation>();
        for (int i = 0; i < lileiClosed + hanmeiClosed; i++) {
            boolean isLilei = i < lileiClosed;
            boolean isWon = isLilei ? i < lileiWon : i - lileiClosed < hanmeiWon;
            situations.add(
                    customer(
                            "c" + i,
                            "owner: " + (isLilei ? "lilei" : "hanmei"),
                            isWon ? move(1, "02-02", "won") : lost(1, "02-02")));
        }
        var found = new ArrayList<String>();
        for (var one : review(situations.toArray(Situation[]::new)).outliers()) {
            if (one.figure().equals("win_rate")) {
                found.add(Sheet.code(one.person()) + " " + one.part() + "/" + one.whole());
            }
        }
        assertEquals(expected, found);
    }

    private static Review review(Situation... situations) {
        var labels = new Labels(SmallBook.policy(), Language.ENGLISH);
        var facts = Facts.of(List.of(situations), SmallBook.policy(), END);
        var span = Span.read("2024-02").orElseThrow();
        return new Review(
                facts, span, PeriodUnit.MONTH, new Analysis(labels, word -> word, word -> word));
    }

    private static Situation customer(String key, String more, String entries) {
        var profile = "name: " + key + "\ncreated: 2024-01-01\n" + more;
        return situation(key, profile, entries, END.toString());
    }

    private static String move(int number, String day, String stage) {
        return entry("aaaaaaa" + number, "2024-" + day, "stage: " + stage);
    }

    private static String lost(int number, String day) {
        return entry("aaaaaaa" + number, "2024-" + day, "stage: lost\nreason: price");
    }

    private static String toAndFro() {
        return move(1, "02-02", "needs") + move(2, "02-03", "lead");
    }

    private static String expected(int number, String day, String close) {
        return entry("aaaaaaa" + number, "2024-" + day, "close: " + close);
    }

    private static void assertRows(String expected, Table table) {
        var csv = new StringWriter();
        new CsvTable().render(table, csv);
        var rows = new StringBuilder();
        csv.toString().lines().skip(1).forEach(row -> rows.append(row).append('\n'));
        assertEquals(expected, rows.toString());
    }
}
