package dev.tend.schedule;

import dev.tend.model.policy.Policy;
import dev.tend.model.record.DueSource;
import dev.tend.model.value.Moment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Lays what people have to do on working days, so that nobody faces a wall of it: from `from` on,
/// at most `perDay` items a day for each person. Touched is what is late or due up to `until`; what
/// does not fit by then goes to the first days behind. The same book gives the same proposal, and a
/// book in which it was carried out gives none.
public record Spread(Policy policy, LocalDate today, LocalDate from, LocalDate until, int perDay) {
    public Spread {
        if (perDay < 1 || from.isBefore(today)) {
            throw new IllegalArgumentException(perDay + " a day from " + from);
        }
    }

    /// An item's new day. `covered` are the tasks that it stands for, which go along: they would be
    /// asked for on their own otherwise.
    public record Change(DueItem item, LocalDate day, List<Task> covered) {
        public Change {
            covered = List.copyOf(covered);
        }
    }

    /// How many items of a person are due on a day before and after. `unmovable` are those that
    /// cannot be moved, on the first day with those that are late.
    public record Load(LocalDate day, int before, int after, int unmovable) {}

    /// What becomes of a person's items: the changes in the order of their new days, how many were
    /// late before, and are still, and the load of each working day and of others that have any.
    public record Plan(
            String person, List<Change> changes, int lateBefore, int lateAfter, List<Load> loads) {
        public Plan {
            changes = List.copyOf(changes);
            loads = List.copyOf(loads);
        }
    }

    /// The plan of one person. `everything` is what the book asks for, of which the person's items
    /// count; `chosen` are those that may be moved.
    public Plan of(String person, List<DueItem> everything, List<DueItem> chosen) {
        Set<String> ids = new HashSet<>();
        for (var item : chosen) {
            ids.add(item.task().id());
        }
        var movable = new ArrayList<DueItem>();
        var staying = new ArrayList<DueItem>();
        for (var item : everything) {
            if (!item.task().isCovered() && item.task().owners().contains(person)) {
                boolean moves = ids.contains(item.task().id()) && isMovable(item);
                (moves ? movable : staying).add(item);
            }
        }
        return new Laying(person, everything, movable, staying).plan();
    }

    /// Whether a change leads beyond the end as there is no working day left before it, however
    /// much fits on one.
    public boolean isBeyondDaysOff(Change change) {
        return earliest(change.item()).isAfter(until);
    }

    /// The first working day that an item may go to.
    private LocalDate earliest(DueItem item) {
        var day = isLate(item) ? from : max(from, day(item));
        return policy.planning().calendar().nextWorkday(day);
    }

    /// Appointments, approvals and what concerns the team stay; so does what is due at a time of
    /// its day, and a key date, until they are late.
    private boolean isMovable(DueItem item) {
        var task = item.task();
        if (task.fixed()
                || task.owners().size() > 1
                || item.customer().isEmpty()
                || task.source() == DueSource.APPROVAL) {
            return false;
        }
        return isLate(item)
                || task.due() instanceof Moment.Day
                        && task.source() != DueSource.DATE
                        && !day(item).isAfter(until);
    }

    private boolean isLate(DueItem item) {
        return day(item).isBefore(today);
    }

    private Ranked ranked(DueItem item) {
        return Ranked.of(item, today, policy.zone());
    }

    private LocalDate day(DueItem item) {
        return item.task().due().dayIn(policy.zone());
    }

    /// One person's items on their way to their days.
    private final class Laying {
        private LocalDate last = until;
        private final String person;
        private final List<DueItem> everything;
        private final List<DueItem> movable;
        private final List<DueItem> staying;
        private final Map<LocalDate, Integer> unmovable = new HashMap<>();
        private final Map<LocalDate, Integer> taken = new HashMap<>();
        private final Map<LocalDate, Integer> before = new HashMap<>();
        private final Map<LocalDate, Integer> after = new HashMap<>();

        Laying(
                String person,
                List<DueItem> everything,
                List<DueItem> movable,
                List<DueItem> staying) {
            this.person = person;
            this.everything = everything;
            this.movable = movable;
            this.staying = staying;
        }

        Plan plan() {
            int lateBefore = 0;
            int lateAfter = 0;
            for (var item : staying) {
                boolean late = isLate(item);
                // What is late and stays is to be done at once: it takes room on the first day.
                var day = late ? firstDay() : day(item);
                taken.merge(day, 1, Integer::sum);
                if (!isMovable(item) && !day(item).isAfter(until)) {
                    unmovable.merge(day, 1, Integer::sum);
                }
                if (!late) {
                    before.merge(day, 1, Integer::sum);
                    after.merge(day, 1, Integer::sum);
                }
                lateBefore += late ? 1 : 0;
                lateAfter += late ? 1 : 0;
            }
            movable.sort((a, b) -> ranked(a).compareUrgency(ranked(b)));
            var changes = new ArrayList<Change>();
            for (var item : movable) {
                boolean late = isLate(item);
                lateBefore += late ? 1 : 0;
                if (!late) {
                    before.merge(day(item), 1, Integer::sum);
                }
                var day = freeDay(earliest(item));
                taken.merge(day, 1, Integer::sum);
                after.merge(day, 1, Integer::sum);
                last = max(last, day);
                if (!day.equals(day(item))) {
                    changes.add(new Change(item, day, covered(item, day)));
                }
            }
            changes.sort((a, b) -> a.day().compareTo(b.day()));
            return new Plan(person, changes, lateBefore, lateAfter, loads());
        }

        private LocalDate firstDay() {
            return policy.planning().calendar().nextWorkday(from);
        }

        private LocalDate freeDay(LocalDate first) {
            var day = first;
            while (taken.getOrDefault(day, 0) >= perDay) {
                day = policy.planning().calendar().nextWorkday(day.plusDays(1));
            }
            return day;
        }

        /// Those that come due before the item that stands for them.
        private List<Task> covered(DueItem item, LocalDate day) {
            var covered = new ArrayList<Task>();
            for (var other : everything) {
                if (other.task().coveredBy().equals(item.task().id())
                        && other.customerKey().equals(item.customerKey())
                        && day(other).isBefore(day)) {
                    covered.add(other.task());
                }
            }
            return covered;
        }

        private List<Load> loads() {
            var loads = new ArrayList<Load>();
            for (var day = today; !day.isAfter(last); day = day.plusDays(1)) {
                boolean any =
                        before.containsKey(day)
                                || after.containsKey(day)
                                || unmovable.containsKey(day);
                boolean free = !day.isBefore(from) && policy.planning().calendar().isWorkday(day);
                if (any || free) {
                    loads.add(
                            new Load(
                                    day,
                                    before.getOrDefault(day, 0),
                                    after.getOrDefault(day, 0),
                                    unmovable.getOrDefault(day, 0)));
                }
            }
            return loads;
        }
    }

    private static LocalDate max(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
