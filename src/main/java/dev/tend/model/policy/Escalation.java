package dev.tend.model.policy;

import dev.tend.model.value.Coded;
import dev.tend.model.value.Label;

import java.util.Map;
import java.util.Optional;

/// To whom something goes that is so many days late: the owner, a lead, the list of risks.
public record Escalation(Map<Level, Integer> days) {
    public static final Escalation NONE = new Escalation(Map.of());

    public Escalation {
        days = Map.copyOf(days);
    }

    /// The steps, the first one first.
    public enum Level implements Coded {
        OWNER("owner", "owner", "负责人"),
        LEAD("lead", "lead", "主管"),
        RISK("risk", "risk list", "风险清单");

        private final String code;
        private final Label label;

        Level(String code, String english, String chinese) {
            this.code = code;
            this.label = new Label(english, chinese);
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public Label label() {
            return label;
        }
    }

    /// The furthest step reached by what is so many days late.
    public Optional<Level> of(long daysLate) {
        Optional<Level> reached = Optional.empty();
        for (var level : Level.values()) {
            var limit = days.get(level);
            if (limit != null && daysLate >= limit) {
                reached = Optional.of(level);
            }
        }
        return reached;
    }
}
