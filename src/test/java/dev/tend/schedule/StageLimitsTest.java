package dev.tend.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

/// The time allowed in a stage (F22), and standstill (F32).
final class StageLimitsTest {

    private static final String NEEDS = "stage: needs";

    @Test
    void theTimeAllowedCountsFromEnteringTheStage() {
        assertEquals(List.of("2024-06-08"), limits(Asked.by("").after("2024-06-05", NEEDS)));
    }

    @Test
    void itEndsWhenTheStageIsLeftAndBeginsAnewWhenItIsEnteredAgain() {
        var left = Asked.by("").after("2024-06-05", NEEDS).after("2024-06-06", "stage: proposal");
        assertEquals(List.of(), limits(left));
        assertEquals(List.of("2024-06-13"), limits(left.after("2024-06-10", NEEDS)));
    }

    @Test
    void whatFallsIntoTheNationalHolidayIsDueAfterIt() {
        var calendar =
                """
                calendar:
                  off: {2024-10-01..2024-10-07: 国庆节}
                  work: [2024-09-29, 2024-10-12]
                """;
        var before = Asked.by(calendar).after("2024-09-30", NEEDS);
        assertEquals(List.of("2024-10-08"), limits(before));
        var makeUpSaturday = Asked.by(calendar).after("2024-10-09", NEEDS);
        assertEquals(List.of("2024-10-12"), limits(makeUpSaturday));
    }

    @Test
    void eachOpportunityHasItsOwn() {
        var two =
                Asked.by("")
                        .with("opportunities: {one: {name: One}, two: {name: Two}}\n")
                        .after("2024-06-05", NEEDS + "\nopportunity: one")
                        .after("2024-06-06", NEEDS + "\nopportunity: two");
        assertEquals(
                List.of("limit.needs.one.2024-06-05", "limit.needs.two.2024-06-06"),
                two.tasks("2024-12-31").stream().map(Task::reference).toList());
    }

    @Test
    void standstillIsARiskInAnyOpenStage() {
        var stuck = Asked.by("risks: {stuck: 60d}\n");
        assertEquals(List.of("risk.stuck.2024-06-03 2024-08-02"), stuck.on("2024-06-04"));
        assertEquals(List.of(), stuck.after("2024-06-05", "stage: won").on("2024-06-06"));
    }

    private static List<String> limits(Asked asked) {
        return asked.tasks("2024-12-31").stream()
                .filter(task -> task.reference().startsWith("limit.needs"))
                .map(task -> task.due().toString())
                .toList();
    }
}
