package dev.tend.report;

import dev.tend.model.value.Moment;
import dev.tend.schedule.Spread;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A proposal of new days: one row per item that moves, in the order of persons and new days.
public final class SpreadReport {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.whole("action"),
                    Column.shorten("name"),
                    Column.least("owner"),
                    Column.shorten("do"),
                    Column.whole("due").minor(),
                    Column.whole("new_due").answer());

    private SpreadReport() {}

    /// What one person has before and after: on a day, or late.
    public record Load(Optional<LocalDate> day, int before, int after) {}

    /// The loads of one person, in the order of days, what is late first where anything is.
    public record Person(String name, int perDay, List<Load> loads) {
        public Person {
            loads = List.copyOf(loads);
        }

        public int highest() {
            int highest = perDay;
            for (var load : loads) {
                highest = Math.max(highest, Math.max(load.before(), load.after()));
            }
            return highest;
        }
    }

    public static Table of(List<Spread.Plan> plans, ShortIds ids, Labels labels) {
        var rows = new ArrayList<List<Cell>>();
        for (var plan : plans) {
            for (var change : plan.changes()) {
                var task = change.item().task();
                var customer = change.item().customer();
                rows.add(
                        List.of(
                                new Cell.Coded(task.id(), ids.of(task.id())),
                                customer.isPresent()
                                        ? new Cell.Text(customer.get().name())
                                        : Cell.BLANK,
                                labels.person(plan.person()),
                                new Cell.Text(task.what().in(labels.language())),
                                labels.when(task.due()),
                                new Cell.When(Moment.of(change.day()))));
            }
        }
        return new Table(COLUMNS, rows);
    }

    public static Person loads(Spread.Plan plan, int perDay, Labels labels) {
        var loads = new ArrayList<Load>();
        if (plan.lateBefore() > 0) {
            loads.add(new Load(Optional.empty(), plan.lateBefore(), plan.lateAfter()));
        }
        for (var load : plan.loads()) {
            loads.add(new Load(Optional.of(load.day()), load.before(), load.after()));
        }
        return new Person(labels.label(labels.policy().team(), plan.person()), perDay, loads);
    }
}
