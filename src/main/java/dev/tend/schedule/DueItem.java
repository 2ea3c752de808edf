package dev.tend.schedule;

import dev.tend.model.history.Standing;
import dev.tend.model.policy.Escalation;
import dev.tend.model.policy.Urgency;
import dev.tend.model.value.Coded;
import dev.tend.model.value.Label;
import dev.tend.model.value.Moment;
import dev.tend.model.value.Money;
import dev.tend.model.value.Zone;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// A task that asks for attention (F30), of a customer or of the team. `daysLate` counts whole days
/// past the due day, 0 until then; `overdue` also holds on the due day itself once a due time has
/// passed. `points` say how urgent it is and why, `escalation` to whom it goes.
public record DueItem(
        Optional<Standing> customer,
        Task task,
        long daysLate,
        boolean overdue,
        Urgency.Points points,
        Optional<Escalation.Level> escalation) {
    /// When it is due, as seen from a day.
    public enum Timing implements Coded {
        LATE("late", "late", "逾期"),
        TODAY("today", "today", "今天"),
        THIS_WEEK("week", "this week", "本周"),
        LATER("later", "later", "以后");

        private final String code;
        private final Label label;

        Timing(String code, String english, String chinese) {
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

    public Timing timing(LocalDate today, Zone zone) {
        var day = task.due().dayIn(zone);
        if (overdue) {
            return Timing.LATE;
        }
        if (!day.isAfter(today)) {
            return Timing.TODAY;
        }
        var sunday = today.plusDays(7L - today.getDayOfWeek().getValue());
        return day.isAfter(sunday) ? Timing.LATER : Timing.THIS_WEEK;
    }

    /// What the customer's opportunity may bring.
    public Optional<Money> amount() {
        return customer.isPresent() ? customer.get().amount() : Optional.empty();
    }

    public String customerKey() {
        return customer.isPresent() ? customer.get().key() : "";
    }

    static long daysLate(Task task, LocalDate today, Zone zone) {
        return Math.max(0, ChronoUnit.DAYS.between(task.due().dayIn(zone), today));
    }

    static boolean isPast(Moment due, Moment now) {
        return due instanceof Moment.Time(var dueAt)
                && now instanceof Moment.Time(var at)
                && at.isAfter(dueAt);
    }
}
