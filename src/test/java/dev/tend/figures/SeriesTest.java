package dev.tend.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/// `trend` and `compare` of every report on both example books, held against SQL.
class SeriesTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 10);

    /// Two periods say of themselves which cohorts are meant.
    private static final Inquiry COHORT = Inquiry.of("funnel", TODAY).ofCohort();

    private static final Inquiry COHORT_SINCE = COHORT.within("2024-02-01", "");

    @ParameterizedTest
    @ValueSource(strings = {"zhilian", "atlas"})
    void aTrendIsTheReportOfEachPeriod(String name) throws Exception {
        var book = Path.of("examples", name);
        try (var sql = new SqlAnswer(book)) {
            for (var report : SqlFiguresTest.REPORTS) {
                var monthly = Inquiry.of(report, TODAY).per("month");
                for (var inquiry : List.of(monthly, monthly.per("quarter").splitBy("owner"))) {
                    var course = new StagePath(inquiry);
                    assertEquals(
                            course.bySql(sql),
                            course.byTend(book),
                            String.join(" ", course.words()));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"zhilian, quarter, 2024-01-01, 2024-04-01", "atlas, month, 2024-04-01, 2024-05-01"})
    void twoPeriodsStandBesideEachOther(String name, String unit, LocalDate a, LocalDate b)
            throws Exception {
        compare(
                name,
                COHORT,
                inquiry -> Both.ofPeriods(inquiry, Period.of(unit, a), Period.of(unit, b)));
    }

    @ParameterizedTest
    @CsvSource({"zhilian, 2024-03-31, 2024-05-15", "atlas, 2024-02-29, 2024-06-10"})
    void twoDaysStandBesideEachOther(String name, LocalDate a, LocalDate b) throws Exception {
        compare(name, COHORT_SINCE, inquiry -> Both.ofDays(inquiry, a, b));
    }

    @ParameterizedTest
    @CsvSource({"zhilian, lilei, wangfang", "atlas, marcus, priya"})
    void twoPeopleStandBesideEachOther(String name, String a, String b) throws Exception {
        compare(name, COHORT_SINCE, inquiry -> Both.ofPeople(inquiry, a, b));
    }

    private static void compare(String name, Inquiry cohort, Function<Inquiry, Both> question)
            throws Exception {
        var book = Path.of("examples", name);
        try (var sql = new SqlAnswer(book)) {
            for (var report : SqlFiguresTest.REPORTS) {
                compare(book, question.apply(Inquiry.of(report, TODAY)), sql);
            }
            compare(book, question.apply(cohort), sql);
        }
    }

    private static void compare(Path book, Both both, SqlAnswer sql) throws Exception {
        assertEquals(both.bySql(sql), both.byTend(book), String.join(" ", both.words()));
    }
}
