package dev.tend.cli.record;

import dev.tend.model.policy.Risks;
import dev.tend.model.record.Occurrence;
import dev.tend.schedule.Task;

/// What brings a task to its end.
enum Ending {
    /// An entry says that it is done, or dropped.
    CLOSED,
    /// The next contact with the customer.
    TOUCHED,
    /// The opportunity leaves the stage.
    MOVED,
    /// The customer gets a grade.
    GRADED,
    /// Somebody approves the move, or turns it down.
    DECIDED,
    /// A file is there.
    REVIEWED;

    static Ending of(Task task) {
        return switch (task.source()) {
            case PLAN, DATE, CARE, SEQUENCE -> CLOSED;
            case RHYTHM -> TOUCHED;
            case LIMIT -> MOVED;
            case GRADING -> GRADED;
            case APPROVAL -> DECIDED;
            case SUMMARY -> REVIEWED;
            case RISK -> ofRisk(occurrence(task).code());
        };
    }

    private static Ending ofRisk(String code) {
        return switch (code) {
            case Risks.SILENT -> TOUCHED;
            case Risks.STUCK -> MOVED;
            default -> CLOSED;
        };
    }

    /// The occurrence that a computed task stands for.
    static Occurrence occurrence(Task task) {
        return Occurrence.read(task.reference()).orElseThrow();
    }
}
