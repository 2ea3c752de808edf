package dev.tend.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

/// A customer without a grade is to be graded (F15).
final class GradingTest {

    private static final Asked UNGRADED =
            Asked.by("timeliness: {grade: 24h}\n").of("name: Acme\ncreated: 2024-06-03\n");

    @Test
    void itIsToBeGradedSoonAfterItArrived() {
        assertEquals(List.of("grading.2024-06-03 2024-06-04"), UNGRADED.on("2024-06-03"));
    }

    @Test
    void hoursCountFromTheFirstEntryWhereItHasATime() {
        var called = UNGRADED.of("name: Acme\n").after("2024-06-03T15:30+08:00", "via: phone");
        assertEquals(List.of("grading.2024-06-03 2024-06-04 15:30"), called.on("2024-06-03"));
    }

    @Test
    void whoHasAGradeOrIsNotOpenIsNotAskedFor() {
        assertEquals(List.of(), UNGRADED.with("grade: C\n").on("2024-06-03"));
        assertEquals(List.of(), UNGRADED.after("2024-06-03", "stage: won").on("2024-06-03"));
    }
}
