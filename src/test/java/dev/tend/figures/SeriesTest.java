package dev.tend.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// `trend` and `compare` of every report on both example books, held against SQL.
class SeriesTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 10);

    @ParameterizedTest
    @ValueSource(strings = {"zhilian", "atlas"})
    void aTrendIsTheReportOfEachPeriod(String name) throws Exception {
        var book = Path.of("examples", name);
        try (var sql = new SqlAnswer(book)) {
            for (var report : SqlFiguresTest.REPORTS) {
                var monthly = Inquiry.of(report, TODAY).per("month");
                for (var inquiry : List.of(monthly, monthly.per("quarter").splitBy("owner"))) {
                    var expected = report.equals("risk") ? risks(sql, inquiry) : sql.cells(inquiry);
                    var values = new TreeMap<String, String>();
                    for (var row : rows(book, inquiry, "trend")) {
                        values.put(
                                TendAnswer.key(row, inquiry.dimensions()),
                                TendAnswer.value(row.path("value")));
                    }
                    assertEquals(expected, values, inquiry.toString());
                }
            }
        }
    }

    /// What was at risk at the end of each period, as was known then.
    private static Map<String, String> risks(SqlAnswer sql, Inquiry inquiry) throws Exception {
        sql.cells(Inquiry.of("overview", TODAY).per(inquiry.unit()));
        var cells = new TreeMap<String, String>();
        for (var period : sql.texts("SELECT name || ' ' || last FROM period")) {
            var day = LocalDate.parse(period.substring(period.indexOf(' ') + 1));
            var by = inquiry.by().toArray(String[]::new);
            var then = sql.cells(Inquiry.of("risk", day).asOf(day).splitBy(by));
            var name = period.substring(0, period.indexOf(' '));
            then.forEach((cell, value) -> cells.put(name + cell, value));
        }
        return cells;
    }

    @ParameterizedTest
    @CsvSource({"zhilian, 2024-Q1, 2024-Q2", "atlas, 2024-04, 2024-05"})
    void twoPeriodsStandBesideEachOther(String name, String a, String b) throws Exception {
        compare(
                name,
                a,
                b,
                inquiry -> inquiry.report().equals("risk") ? end(inquiry, a) : within(inquiry, a),
                inquiry -> inquiry.report().equals("risk") ? end(inquiry, b) : within(inquiry, b));
    }

    @ParameterizedTest
    @CsvSource({"zhilian, 2024-03-31, 2024-05-15", "atlas, 2024-02-29, 2024-06-10"})
    void twoDaysStandBesideEachOther(String name, String a, String b) throws Exception {
        compare(
                name,
                a,
                b,
                inquiry -> inquiry.asOf(LocalDate.parse(a)),
                inquiry -> inquiry.asOf(LocalDate.parse(b)));
    }

    @ParameterizedTest
    @CsvSource({"zhilian, lilei, wangfang", "atlas, marcus, priya"})
    void twoPeopleStandBesideEachOther(String name, String a, String b) throws Exception {
        compare(
                name,
                a,
                b,
                inquiry -> isOfPeople(inquiry) ? inquiry : inquiry.only("owner:" + a),
                inquiry -> isOfPeople(inquiry) ? inquiry : inquiry.only("owner:" + b));
    }

    private static boolean isOfPeople(Inquiry inquiry) {
        return inquiry.report().equals("team");
    }

    private static Inquiry within(Inquiry inquiry, String period) {
        return inquiry.within(first(period).toString(), last(period).toString());
    }

    private static Inquiry end(Inquiry inquiry, String period) {
        return inquiry.asOf(last(period));
    }

    private static LocalDate first(String period) {
        int number = Integer.parseInt(period.substring(period.length() - 1));
        return LocalDate.of(2024, period.contains("Q") ? 3 * number - 2 : number, 1);
    }

    private static LocalDate last(String period) {
        var end = first(period).plusMonths(period.contains("Q") ? 3 : 1).minusDays(1);
        return end.isAfter(TODAY) ? TODAY : end;
    }

    private interface Side {
        Inquiry of(Inquiry inquiry);
    }

    private static void compare(String name, String a, String b, Side first, Side second)
            throws Exception {
        var book = Path.of("examples", name);
        try (var sql = new SqlAnswer(book)) {
            for (var report : SqlFiguresTest.REPORTS) {
                var inquiry = Inquiry.of(report, TODAY);
                var of = new Both(sql, first.of(inquiry), second.of(inquiry), a, b);
                var found = new TreeMap<String, String>();
                var dimensions = new ArrayList<>(inquiry.dimensions());
                if (first.of(inquiry).equals(inquiry)) {
                    dimensions.remove("person");
                }
                for (var row : rows(book, inquiry, "compare", a, b)) {
                    var key = TendAnswer.key(row, dimensions);
                    for (var side : List.of("a", "b", "change")) {
                        found.put(key + ' ' + side, TendAnswer.value(row.path(side)));
                    }
                }
                assertEquals(of.cells(), found, name + " " + a + " " + b + " " + report);
            }
        }
    }

    private static List<tools.jackson.databind.JsonNode> rows(
            Path book, Inquiry inquiry, String... how) {
        var words = new ArrayList<>(inquiry.words());
        words.addAll(words.indexOf("report") + 1, List.of(how));
        return TendAnswer.rows(book, words);
    }
}
