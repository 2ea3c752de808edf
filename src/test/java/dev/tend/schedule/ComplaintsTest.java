package dev.tend.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Complaints that are open (F32).
final class ComplaintsTest {

    private static final Asked REPORTED =
            Asked.by("risks: {complaint: {field: complaint, within: 2d}}\n")
                    .after("2024-06-05", "summary: angry\ncomplaint: yes");
    private static final String DUE = "risk.complaint.2024-06-05 2024-06-07";

    @Test
    void itIsToBeSettledInTime() {
        assertEquals(List.of(), REPORTED.on("2024-06-04"));
        assertEquals(List.of(DUE), REPORTED.on("2024-06-05"));
    }

    @Test
    void itEndsWhenAnEntrySaysSoOrClosesIt() {
        assertEquals(
                List.of(),
                REPORTED.after("2024-06-06", "summary: ok\ncomplaint: no").on("2024-06-06"));
        assertEquals(
                List.of(),
                REPORTED.after("2024-06-06", "done: [risk.complaint.2024-06-05]").on("2024-06-06"));
    }

    @Test
    void reportedTwiceItIsOneComplaint() {
        var twice = REPORTED.after("2024-06-06", "summary: angrier\ncomplaint: yes");
        assertEquals(List.of(DUE), twice.on("2024-06-06"));
        var closed = twice.after("2024-06-07", "done: [risk.complaint.2024-06-05]");
        assertEquals(List.of(), closed.on("2024-06-07"));
    }

    @Test
    void afterItWasClosedThereMayBeAnotherEvenOnTheSameDay() {
        var another =
                REPORTED.after("2024-06-05", "done: [risk.complaint.2024-06-05]")
                        .after("2024-06-05", "summary: again\ncomplaint: yes");
        assertEquals(List.of(DUE), another.on("2024-06-05"));
    }
}
