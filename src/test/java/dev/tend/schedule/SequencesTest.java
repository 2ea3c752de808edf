package dev.tend.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Touches that follow one another (F34).
final class SequencesTest {

    private static final Asked OPENING =
            Asked.by(
                    """
                    sequences:
                      opening:
                        for: {stage: [needs, proposal]}
                        steps: [{do: Confirm, after: 1d}, {do: Quote, after: 3d}]
                    """);
    private static final Asked NEEDS = OPENING.after("2024-06-05", "stage: needs\nvia: phone");

    @Test
    void theFirstStepCountsFromEnteringTheAudience() {
        assertEquals(List.of(), OPENING.on("2024-06-04"));
        assertEquals(List.of("sequence.opening.1.2024-06-05 2024-06-06"), NEEDS.on("2024-06-05"));
    }

    @Test
    void everyTouchIsAStepTaken() {
        var touched = NEEDS.after("2024-06-07", "via: phone").after("2024-06-08", "summary: quote");
        assertEquals(List.of("sequence.opening.2.2024-06-07 2024-06-10"), touched.on("2024-06-08"));
        assertEquals(List.of(), touched.after("2024-06-09", "via: email").on("2024-06-09"));
    }

    @Test
    void aTouchLaterOnTheDayOfTheMoveIsAStep() {
        var touched = NEEDS.after("2024-06-05", "via: phone");
        assertEquals(List.of("sequence.opening.2.2024-06-05 2024-06-08"), touched.on("2024-06-05"));
    }

    @Test
    void aStepThatWasDroppedIsPassedOver() {
        var dropped = NEEDS.after("2024-06-05", "dropped: [sequence.opening.1.2024-06-05]");
        assertEquals(List.of("sequence.opening.2.2024-06-05 2024-06-08"), dropped.on("2024-06-05"));
    }

    @Test
    void aStepOfAnEarlierTimeThatIsClosedNowIsOneToo() {
        var again =
                NEEDS.after("2024-06-06", "stage: lead")
                        .after("2024-06-10", "stage: needs")
                        .after("2024-06-11", "dropped: [sequence.opening.1.2024-06-05]");
        assertEquals(List.of("sequence.opening.2.2024-06-11 2024-06-14"), again.on("2024-06-11"));
    }

    @Test
    void oneDroppedOnAWholeDayCountsAlthoughTheMoveHasATime() {
        var dropped =
                OPENING.after("2024-06-05T10:00+08:00", "stage: needs")
                        .after("2024-06-05", "dropped: [sequence.opening.1.2024-06-05]");
        assertEquals(List.of("sequence.opening.2.2024-06-05 2024-06-08"), dropped.on("2024-06-05"));
    }

    @Test
    void ofTwoOpportunitiesThatCameOnOneDayTheEarlierCounts() {
        var both =
                OPENING.with("opportunities: {first: {name: First}, second: {name: Second}}\n")
                        .after("2024-06-05T09:00+08:00", "opportunity: second\nstage: needs")
                        .after("2024-06-05T10:00+08:00", "via: phone")
                        .after("2024-06-05T15:00+08:00", "opportunity: first\nstage: needs");
        assertEquals(List.of("sequence.opening.2.2024-06-05 2024-06-08"), both.on("2024-06-05"));
    }

    @Test
    void touchesBeforeTheOpportunityBeganAreNoSteps() {
        var second =
                Asked.by(OPENING.rules().replace("[needs, proposal]", "lead"))
                        .with(
                                "opportunities: {one: {name: One}, two: {name: Two, created:"
                                        + " 2024-07-01}}\n")
                        .after("2024-06-05", "via: phone\nstage: won")
                        .after("2024-06-06", "via: phone");
        assertEquals(List.of("sequence.opening.1.2024-07-01 2024-07-02"), second.on("2024-07-01"));
    }

    @Test
    void movingWithinTheAudienceBreaksNothing() {
        var moved = NEEDS.after("2024-06-07", "via: phone").after("2024-06-08", "stage: proposal");
        assertEquals(List.of("sequence.opening.2.2024-06-07 2024-06-10"), moved.on("2024-06-08"));
    }

    @Test
    void aStepThatIsDueByThenStandsForTheRhythm() {
        var both =
                new Asked(OPENING.rules() + "rhythms: {A: 1w}\n", NEEDS.profile(), NEEDS.entries());
        assertEquals(
                List.of(
                        "sequence.opening.1.2024-06-05 2024-06-06",
                        "rhythm.2024-06-05 2024-06-12 covered"),
                both.on("2024-06-05"));
    }
}
