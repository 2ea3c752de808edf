package dev.tend.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/// Every figure of every report, counted a second time by SQL over the plain facts of a book.
class SqlFiguresTest {
    /// `-Dtend.figures.books=2000` tries more of them, from `-Dtend.figures.seed=1` on.
    private static final int BOOKS = 42;

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 10);
    static final List<String> REPORTS =
            List.of(
                    "overview",
                    "funnel",
                    "cycle",
                    "stages",
                    "activity",
                    "touches",
                    "sources",
                    "losses",
                    "team",
                    "coverage",
                    "value",
                    "forecast",
                    "quality",
                    "risk");

    @Test
    void theFiguresOfRandomBooksAreThoseOfSql(@TempDir Path folder) throws Exception {
        long first = Long.getLong("tend.figures.seed", 1);
        long books = Long.getLong("tend.figures.books", BOOKS);
        var differences = new StringBuilder();
        for (long seed = first; seed < first + books; seed++) {
            differences.append(ofRandomBook(seed, folder));
        }
        assertEquals("", differences.toString());
    }

    private static String ofRandomBook(long seed, Path folder) throws Exception {
        var differences = new StringBuilder();
        var random = new SplittableRandom(seed);
        var book = Files.createDirectory(folder.resolve("book-" + seed));
        new RandomBook(random).write(book);
        try (var sql = new SqlAnswer(book)) {
            var trend = report(seed);
            var comparison = report(seed + REPORTS.size() / 2);
            for (var inquiry : RandomInquiry.ofEach(REPORTS, random)) {
                boolean isAskedOtherwise = List.of(trend, comparison).contains(inquiry.report());
                if (!isAskedOtherwise) {
                    differences.append(differences(book, inquiry, random.nextInt(4) == 0, sql));
                }
            }
            differences.append(
                    differences(book, new StagePath(RandomInquiry.trend(trend, random)), sql));
            differences.append(
                    differences(book, RandomInquiry.comparison(comparison, seed, random), sql));
        }
        return differences.isEmpty()
                ? ""
                : "%n-Dtend.figures.seed=%d%s".formatted(seed, differences);
    }

    /// In each book one report is asked as a trend and another one as a comparison, so that among
    /// 42 books in a row each is compared by periods, by days and by people.
    private static String report(long seed) {
        return REPORTS.get((int) (seed % REPORTS.size()));
    }

    private static String differences(Path book, StagePath course, SqlAnswer sql) throws Exception {
        var bySql = course.bySql(sql);
        if (findsNobody(sql, course.inquiry()) && TendAnswer.findsNobody(book, course.words())) {
            return "";
        }
        return shown(course.words(), differences(bySql, course.byTend(book)));
    }

    private static String differences(Path book, Both both, SqlAnswer sql) throws Exception {
        var bySql = both.bySql(sql);
        boolean isNobody = findsNobody(sql, both.first()) || findsNobody(sql, both.second());
        if (isNobody && TendAnswer.findsNobody(book, both.words())) {
            return "";
        }
        return shown(both.words(), differences(bySql, both.byTend(book)));
    }

    private static boolean findsNobody(SqlAnswer sql, Inquiry inquiry) throws Exception {
        if (inquiry.filter().isEmpty()) {
            return false;
        }
        sql.exactly(inquiry.ofReport("losses"));
        return sql.foundNobody();
    }

    private static String shown(List<String> words, String differences) {
        return differences.isEmpty()
                ? ""
                : "%ntend %s%s".formatted(String.join(" ", words), differences);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zhilian", "atlas"})
    void theFiguresOfTheExampleBooksAreThoseOfSql(String name) throws Exception {
        var book = Path.of("examples", name);
        try (var sql = new SqlAnswer(book)) {
            var differences = new StringBuilder();
            for (var inquiry : inquiries()) {
                boolean isExplained = inquiry.equals(Inquiry.of(inquiry.report(), TODAY));
                differences.append(differences(book, inquiry, isExplained, sql));
            }
            assertEquals("", differences.toString());
        }
    }

    private static List<Inquiry> inquiries() {
        var inquiries = new ArrayList<Inquiry>();
        for (var days : List.of(0, 20, 45, 90)) {
            inquiries.add(Inquiry.of("risk", TODAY.minusDays(days)));
            inquiries.add(Inquiry.of("risk", TODAY.minusDays(days)).splitBy("owner"));
            inquiries.add(Inquiry.of("risk", TODAY).asOf(TODAY.minusDays(days)));
        }
        var losses = Inquiry.of("losses", TODAY);
        inquiries.add(losses.splitBy("reason"));
        inquiries.add(losses.splitBy("stage").per("month"));
        inquiries.add(losses.splitBy("owner", "reason"));
        inquiries.add(losses.splitBy().per("month"));
        for (var report : REPORTS) {
            var plain = Inquiry.of(report, TODAY);
            inquiries.add(plain);
            if (report.equals("risk")) {
                continue;
            }
            inquiries.add(plain.per("month"));
            inquiries.add(plain.per("quarter").splitBy("owner"));
            inquiries.add(plain.splitBy("grade", "tag"));
            inquiries.add(plain.splitBy("region").only("grade:A,B"));
            inquiries.add(plain.asOf(TODAY.minusDays(40)));
            inquiries.add(plain.within("", TODAY.minusDays(30).toString()));
        }
        inquiries.sort(RandomInquiry.BY_DAY);
        return inquiries;
    }

    /// What the two answers differ in; nothing where they agree.
    private static String differences(
            Path book, Inquiry inquiry, boolean isExplained, SqlAnswer sql) throws Exception {
        var exact = sql.exactly(inquiry);
        if (sql.foundNobody() && TendAnswer.findsNobody(book, inquiry.words())) {
            return "";
        }
        var expected = new TreeMap<>(exact);
        expected.replaceAll((_, value) -> SqlFunctions.rounded(value));
        var differences = differences(expected, TendAnswer.cells(book, inquiry));
        if (isExplained) {
            differences +=
                    differences(
                            Explained.bySql(sql, inquiry, exact), Explained.byTend(book, inquiry));
        }
        return shown(inquiry.words(), differences);
    }

    /// One line for each cell in which the two answers differ.
    private static String differences(Map<String, String> expected, Map<String, String> actual) {
        var lines = new StringBuilder();
        var all = new TreeMap<>(expected);
        all.putAll(actual);
        for (var cell : all.keySet()) {
            var bySql = expected.getOrDefault(cell, "no row");
            var byTend = actual.getOrDefault(cell, "no row");
            if (!bySql.equals(byTend)) {
                lines.append("%n%s: SQL %s, tend %s".formatted(cell, bySql, byTend));
            }
        }
        return lines.toString();
    }
}
