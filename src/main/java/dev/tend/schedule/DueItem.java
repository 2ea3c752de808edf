package dev.tend.schedule;

import dev.tend.model.Action;
import dev.tend.model.Moment;
import dev.tend.model.Policy;
import dev.tend.model.Situation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// A planned action that asks for attention (F30). `daysLate` counts whole days past the due day, 0
/// until then; `overdue` also holds on the due day itself once a due time has passed.
public record DueItem(Situation situation, Action action, long daysLate, boolean overdue) {
    /// The open actions due up to the end of `until`, the longest overdue first.
    public static List<DueItem> upTo(
            LocalDate until, List<Situation> situations, Policy policy, Moment now) {
        var zone = policy.zone();
        var today = now.dayIn(zone);
        var items = new ArrayList<DueItem>();
        for (var situation : situations) {
            for (var action : situation.openActions()) {
                var day = action.due().dayIn(zone);
                if (!day.isAfter(until)) {
                    long late = Math.max(0, ChronoUnit.DAYS.between(day, today));
                    items.add(
                            new DueItem(
                                    situation,
                                    action,
                                    late,
                                    late > 0 || isPast(action.due(), now)));
                }
            }
        }
        items.sort((a, b) -> a.compare(b, zone));
        return items;
    }

    /// By due date, then by customer and id, so that the order is the same every time.
    private int compare(DueItem other, ZoneId zone) {
        int byDue = Long.compare(action.due().orderIn(zone), other.action.due().orderIn(zone));
        if (byDue != 0) {
            return byDue;
        }
        int byCustomer = situation.customer().key().compareTo(other.situation.customer().key());
        return byCustomer != 0 ? byCustomer : action.id().compareTo(other.action.id());
    }

    private static boolean isPast(Moment due, Moment now) {
        return due instanceof Moment.Time(var dueAt)
                && now instanceof Moment.Time(var at)
                && at.isAfter(dueAt);
    }
}
