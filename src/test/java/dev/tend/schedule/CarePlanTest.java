package dev.tend.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

/// What customers are given time and again (F33).
final class CarePlanTest {

    private static final Asked MONTHLY =
            Asked.by("care: {survey: {every: 1m, activity: survey, for: {status: won}}}\n")
                    .after("2024-06-05", "stage: won");

    @Test
    void atFirstItCountsFromTheDayTheCustomerWasWon() {
        assertEquals(List.of("care.survey.2024-07-05 2024-07-05"), MONTHLY.on("2024-06-06"));
        assertEquals(List.of(), MONTHLY.on("2024-06-04"));
    }

    @Test
    void theNextOneCountsFromWhenItWasDone() {
        var done = MONTHLY.after("2024-07-10", "done: [care.survey.2024-07-05]");
        assertEquals(List.of("care.survey.2024-08-10 2024-08-10"), done.on("2024-07-10"));
    }

    @Test
    void theActivityCountsAsDoingIt() {
        var done = MONTHLY.after("2024-06-20", "activities: [survey]");
        assertEquals(List.of("care.survey.2024-07-20 2024-07-20"), done.on("2024-06-20"));
    }

    @Test
    void oneThatWasDroppedGivesWayToTheOneAPeriodLater() {
        var dropped = MONTHLY.after("2024-07-10", "dropped: [care.survey.2024-07-05]");
        assertEquals(List.of("care.survey.2024-08-05 2024-08-05"), dropped.on("2024-07-10"));
    }

    @Test
    void oneThatIsDoneOnTheDayItBeganGivesWayToTheNext() {
        var done = MONTHLY.after("2024-06-05", "done: [care.survey.2024-07-05]");
        assertEquals(List.of("care.survey.2024-08-05 2024-08-05"), done.on("2024-06-06"));
    }

    @Test
    void whatWasDoneAheadOfADroppedOneIsNotAskedForAgain() {
        var ahead =
                MONTHLY.after("2024-06-06", "dropped: [care.survey.2024-07-05]")
                        .after("2024-06-07", "done: [care.survey.2024-08-05]");
        assertEquals(List.of("care.survey.2024-09-05 2024-09-05"), ahead.on("2024-06-08"));
    }

    @Test
    void whoIsWonAgainBeginsAnew() {
        var again =
                MONTHLY.after("2024-07-10", "done: [care.survey.2024-07-05]")
                        .after("2024-07-15", "stage: needs")
                        .after("2024-08-01", "stage: won");
        assertEquals(List.of("care.survey.2024-09-01 2024-09-01"), again.on("2024-08-02"));
    }

    @Test
    void aSecondOpportunityThatIsWonChangesNothing() {
        var two =
                Asked.by(MONTHLY.rules())
                        .with("opportunities: {one: {name: One}, two: {name: Two}}\n")
                        .after("2024-06-05", "stage: won\nopportunity: two")
                        .after("2024-06-20", "stage: won\nopportunity: one");
        assertEquals(
                List.of("care.survey.2024-07-05 2024-07-05"),
                two.on("2024-06-30").stream().filter(text -> text.startsWith("care")).toList());
    }
}
