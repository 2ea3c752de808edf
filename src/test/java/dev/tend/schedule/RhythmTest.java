package dev.tend.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

/// How often a customer is to be touched (F29), and the silence that puts it at risk (F32).
final class RhythmTest {

    private static final Asked WEEKLY = Asked.by("rhythms: {A: 1w}\n");

    @Test
    void untilTheFirstTouchItCountsFromTheArrival() {
        assertEquals(List.of("rhythm.2024-06-03 2024-06-10"), WEEKLY.on("2024-06-04"));
    }

    @Test
    void everyTouchBeginsItAnew() {
        var touched =
                WEEKLY.after("2024-06-05", "via: phone").after("2024-06-06", "summary: thought");
        assertEquals(List.of("rhythm.2024-06-05 2024-06-12"), touched.on("2024-06-06"));
    }

    @Test
    void aGradeWithoutRhythmAsksForNothing() {
        var ofGradeC = WEEKLY.of("name: Acme\ngrade: C\ncreated: 2024-06-03\n");
        assertEquals(List.of(), ofGradeC.on("2024-06-30"));
    }

    @Test
    void whereNothingIsOpenNobodyIsToBeTouched() {
        var won = WEEKLY.after("2024-06-05", "stage: won");
        assertEquals(List.of(), won.on("2024-06-30"));
    }

    @Test
    void aPlannedActionThatIsDueByThenStandsForIt() {
        var planned = WEEKLY.after("2024-06-04", "next: {do: Call, due: 2024-06-10}");
        assertEquals(
                List.of("aaaaaa11 2024-06-10", "rhythm.2024-06-03 2024-06-10 covered"),
                planned.on("2024-06-04"));
    }

    @Test
    void aPlannedActionForALaterDayDoesNot() {
        var planned = WEEKLY.after("2024-06-04", "next: {do: Call, due: 2024-06-11}");
        assertEquals(
                List.of("aaaaaa11 2024-06-11", "rhythm.2024-06-03 2024-06-10"),
                planned.on("2024-06-04"));
    }

    @Test
    void whoSnoozesItBeyondAPlannedActionIsAskedForThatAlone() {
        var snoozed =
                WEEKLY.after("2024-06-04", "next: {do: Call, due: 2024-06-11}")
                        .after("2024-06-04", "snoozed: {rhythm.2024-06-03: 2024-06-20}");
        assertEquals(
                List.of("aaaaaa11 2024-06-11", "rhythm.2024-06-03 2024-06-20 covered"),
                snoozed.on("2024-06-04"));
    }

    @Test
    void oneThatWasDroppedIsNotAskedForUntilTheNextTouch() {
        var dropped = WEEKLY.after("2024-06-10", "dropped: [rhythm.2024-06-03]");
        assertEquals(List.of(), dropped.on("2024-06-30"));
        var touched = dropped.after("2024-06-20", "via: phone");
        assertEquals(List.of("rhythm.2024-06-20 2024-06-27"), touched.on("2024-06-30"));
    }

    @Test
    void aTouchThatSeesToItOnTheDayOfTheArrivalBeginsItAnew() {
        var seenTo = WEEKLY.after("2024-06-03", "via: phone\ndone: [rhythm.2024-06-03]");
        assertEquals(List.of("rhythm.2024-06-03 2024-06-10"), seenTo.on("2024-06-04"));
        var dropped = seenTo.after("2024-06-03", "dropped: [rhythm.2024-06-03]");
        assertEquals(List.of(), dropped.on("2024-06-04"));
    }

    @Test
    void afterATimeWithNothingOpenItCountsFromThereOn() {
        var reopened =
                WEEKLY.after("2024-06-05", "via: phone")
                        .after("2024-06-06", "stage: lost\nreason: price")
                        .after("2025-03-03", "stage: needs");
        assertEquals(List.of("rhythm.2025-03-03 2025-03-10"), reopened.on("2025-03-04"));
    }

    @Test
    void whileOneOpportunityFollowsAnotherTheLastTouchCounts() {
        var overlapping =
                WEEKLY.with(
                                """
                                opportunities:
                                  first: {name: First}
                                  second: {name: Second, created: 2024-06-10}
                                """)
                        .after("2024-06-05", "via: phone")
                        .after("2024-06-20", "stage: lost\nreason: price");
        assertEquals(List.of("rhythm.2024-06-05 2024-06-12"), overlapping.on("2024-06-21"));
    }

    @Test
    void silenceEndsWithATouchAlone() {
        var silent =
                Asked.by("risks: {silent: 30d}\n")
                        .after("2024-06-04", "next: {do: Call, due: 2024-06-11}");
        assertEquals(
                List.of("aaaaaa11 2024-06-11", "risk.silent.2024-06-03 2024-07-03"),
                silent.on("2024-06-04"));
    }
}
