package dev.tend.schedule;

import dev.tend.model.Action;
import dev.tend.model.Moment;
import dev.tend.model.Policy;
import dev.tend.model.Situation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
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
        items.sort(
                Comparator.<DueItem>comparingLong(item -> item.action().due().orderIn(zone))
                        .thenComparing(item -> item.situation().customer().key())
                        .thenComparing(item -> item.action().id()));
        return items;
    }

    private static boolean isPast(Moment due, Moment now) {
        return due instanceof Moment.Time(var dueAt)
                && now instanceof Moment.Time(var at)
                && at.isAfter(dueAt);
    }
}
