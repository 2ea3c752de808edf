package dev.tend.model;

import java.util.List;

/// One thing an entry says happened.
public sealed interface Happening {
    /// The ids of the planned actions that it closes.
    default List<String> closes() {
        return List.of();
    }

    /// The ids of the moves that it approves or turns down.
    default List<String> decides() {
        return List.of();
    }

    /// A contact with the customer, by a channel.
    record Touch(String channel) implements Happening {}

    /// The customer answered (F4).
    record Answer(Mood mood, String words) implements Happening {}

    /// What came of it (F5).
    record Outcome(Result result) implements Happening {}

    /// The opportunity moved to a stage; why, where it was lost (F24).
    record Move(String stage, String reason, String words) implements Happening {}

    /// A milestone was reached (F26).
    record Reached(String milestone) implements Happening {}

    /// An action was planned (F28). `fixed`: agreed with the customer.
    record Plan(String what, Moment due, String owner, String via, String goal, boolean fixed)
            implements Happening {}

    /// Planned actions were done.
    record Done(List<String> ids) implements Happening {
        @Override
        public List<String> closes() {
            return ids;
        }
    }

    /// Planned actions are no longer wanted.
    record Dropped(List<String> ids) implements Happening {
        @Override
        public List<String> closes() {
            return ids;
        }
    }

    /// Work was done that a stage may ask for (F21).
    record Activity(String code) implements Happening {}

    /// A planned action got a new due date.
    record Snoozed(String id, Moment due) implements Happening {}

    /// Moves of other entries were approved (F25).
    record Approved(List<String> ids) implements Happening {
        @Override
        public List<String> decides() {
            return ids;
        }
    }

    /// Moves of other entries were turned down (F25).
    record Rejected(List<String> ids) implements Happening {
        @Override
        public List<String> decides() {
            return ids;
        }
    }
}
