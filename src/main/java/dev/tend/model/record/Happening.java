package dev.tend.model.record;

import dev.tend.model.value.Moment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// One thing an entry says happened.
public sealed interface Happening {
    /// What it closes: ids of planned actions, and occurrences.
    default List<String> closes() {
        return List.of();
    }

    /// Its codes and texts by the keys that write it down.
    Map<String, List<String>> values();

    /// What a person wrote in words of their own, to be searched (F18).
    default List<String> texts() {
        return List.of();
    }

    /// Whether it is something between the customer and us, and not only bookkeeping.
    default boolean isContact() {
        return false;
    }

    /// The planned actions that it is about, closed by it or not: ids, and occurrences.
    default List<String> actions() {
        return closes();
    }

    /// The ids of the moves that it approves or turns down.
    default List<String> decides() {
        return List.of();
    }

    /// A contact with the customer, by a channel.
    record Touch(String channel) implements Happening {
        @Override
        public Map<String, List<String>> values() {
            return Map.of("via", List.of(channel));
        }

        @Override
        public boolean isContact() {
            return true;
        }
    }

    /// The customer answered (F4).
    record Answer(Mood mood, String words) implements Happening {
        @Override
        public Map<String, List<String>> values() {
            return Map.of("feedback", List.of(mood.code()), "feedback.words", List.of(words));
        }

        @Override
        public List<String> texts() {
            return List.of(words);
        }

        @Override
        public boolean isContact() {
            return true;
        }
    }

    /// What came of it (F5).
    record Outcome(Result result) implements Happening {
        @Override
        public Map<String, List<String>> values() {
            return Map.of("result", List.of(result.code()));
        }

        @Override
        public boolean isContact() {
            return true;
        }
    }

    /// The opportunity moved to a stage; why, where it was lost (F24).
    record Move(String stage, String reason, String words) implements Happening {
        @Override
        public Map<String, List<String>> values() {
            return Map.of(
                    "stage", List.of(stage), "reason", List.of(reason), "words", List.of(words));
        }

        @Override
        public List<String> texts() {
            return List.of(words);
        }
    }

    /// The day by which the opportunity is expected to be signed, as known then.
    record Expected(LocalDate close) implements Happening {
        @Override
        public Map<String, List<String>> values() {
            return Map.of("close", List.of(close.toString()));
        }
    }

    /// A milestone was reached (F26).
    record Reached(String milestone) implements Happening {
        @Override
        public Map<String, List<String>> values() {
            return Map.of("milestones", List.of(milestone));
        }
    }

    /// An action was planned (F28). `fixed`: agreed with the customer.
    record Plan(String what, Moment due, String owner, String via, String goal, boolean fixed)
            implements Happening {
        @Override
        public Map<String, List<String>> values() {
            return Map.of(
                    "next", List.of(what), "next.via", List.of(via), "next.goal", List.of(goal));
        }

        @Override
        public List<String> texts() {
            return List.of(what, goal);
        }
    }

    /// Planned actions were done.
    record Done(List<String> ids) implements Happening {
        @Override
        public Map<String, List<String>> values() {
            return Map.of("done", ids);
        }

        @Override
        public List<String> closes() {
            return ids;
        }
    }

    /// Planned actions are no longer wanted.
    record Dropped(List<String> ids) implements Happening {
        @Override
        public Map<String, List<String>> values() {
            return Map.of("dropped", ids);
        }

        @Override
        public List<String> closes() {
            return ids;
        }
    }

    /// Work was done that a stage may ask for (F21).
    record Activity(String code) implements Happening {
        @Override
        public Map<String, List<String>> values() {
            return Map.of("activities", List.of(code));
        }
    }

    /// A planned action got a new due date.
    record Snoozed(String id, Moment due) implements Happening {
        @Override
        public Map<String, List<String>> values() {
            return Map.of("snoozed", List.of(id));
        }

        @Override
        public List<String> actions() {
            return List.of(id);
        }
    }

    /// A planned action was given to another person or department (F36).
    record Assigned(String id, String to) implements Happening {
        @Override
        public Map<String, List<String>> values() {
            return Map.of("assigned", List.of(id));
        }

        @Override
        public List<String> actions() {
            return List.of(id);
        }
    }

    /// The customer went from one owner to another (F38). Who owns it now stands in its profile.
    record HandedOver(String from, String to) implements Happening {
        @Override
        public Map<String, List<String>> values() {
            return Map.of("handover", List.of(to));
        }
    }

    /// Moves of other entries were approved (F25).
    record Approved(List<String> ids) implements Happening {
        @Override
        public Map<String, List<String>> values() {
            return Map.of("approves", ids);
        }

        @Override
        public List<String> decides() {
            return ids;
        }
    }

    /// Moves of other entries were turned down (F25).
    record Rejected(List<String> ids) implements Happening {
        @Override
        public Map<String, List<String>> values() {
            return Map.of("rejects", ids);
        }

        @Override
        public List<String> decides() {
            return ids;
        }
    }
}
