package dev.tend.schedule;

import dev.tend.model.Moment;
import dev.tend.model.Policy;
import dev.tend.model.Situation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// A task that asks for attention (F30). `daysLate` counts whole days past the due day, 0 until
/// then; `overdue` also holds on the due day itself once a due time has passed.
public record DueItem(Situation situation, Task task, long daysLate, boolean overdue) {
    /// The tasks due up to the end of `until`, the longest overdue first.
    public static List<DueItem> upTo(
            LocalDate until, List<Situation> situations, Policy policy, Moment now) {
        var zone = policy.zone();
        var today = now.dayIn(zone);
        var items = new ArrayList<DueItem>();
        for (var situation : situations) {
            for (var task : tasks(situation, policy)) {
                var day = task.due().dayIn(zone);
                if (!day.isAfter(until)) {
                    long late = Math.max(0, ChronoUnit.DAYS.between(day, today));
                    boolean overdue = late > 0 || isPast(task.due(), now);
                    items.add(new DueItem(situation, task, late, overdue));
                }
            }
        }
        items.sort((a, b) -> a.compare(b, zone));
        return items;
    }

    /// Everything that one customer asks for, due or not.
    public static List<Task> tasks(Situation situation, Policy policy) {
        var tasks = new ArrayList<Task>();
        for (var action : situation.openActions()) {
            tasks.add(new Task.Planned(action));
        }
        for (var journey : situation.journeys()) {
            var move = journey.pending();
            if (move.isPresent()) {
                var asked = move.get().entry().at().dayIn(policy.zone());
                tasks.add(new Task.Approval(move.get(), asked, move.get().approvers(policy)));
            }
        }
        return tasks;
    }

    /// By due date, then by customer and id, so that the order is the same every time.
    private int compare(DueItem other, ZoneId zone) {
        int byDue = Long.compare(task.due().orderIn(zone), other.task.due().orderIn(zone));
        if (byDue != 0) {
            return byDue;
        }
        int byCustomer = situation.customer().key().compareTo(other.situation.customer().key());
        return byCustomer != 0 ? byCustomer : task.id().compareTo(other.task.id());
    }

    private static boolean isPast(Moment due, Moment now) {
        return due instanceof Moment.Time(var dueAt)
                && now instanceof Moment.Time(var at)
                && at.isAfter(dueAt);
    }
}
