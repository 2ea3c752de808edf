package dev.tend.report;

import dev.tend.model.Transition;
import dev.tend.schedule.DueItem;
import dev.tend.schedule.Task;

import java.util.ArrayList;
import java.util.List;

/// What is due (F30): one row per task, in the order given. The owner of an approval is the role
/// that may give it. `late` is in whole days, 0 until the due day is over.
public final class DueReport {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.whole("action"),
                    Column.shorten("customer"),
                    Column.shorten("name"),
                    Column.shorten("owner"),
                    Column.shorten("do"),
                    Column.whole("due"),
                    Column.whole("late"),
                    Column.least("via"),
                    Column.least("source"));

    private DueReport() {}

    public static Table of(List<DueItem> items, ShortIds ids, Labels labels) {
        var rows = new ArrayList<List<Cell>>();
        for (var item : items) {
            var customer = item.situation().customer();
            var row = new ArrayList<Cell>();
            row.add(new Cell.Coded(item.task().id(), ids.of(item.task().id())));
            row.add(new Cell.Text(customer.key()));
            row.add(new Cell.Text(customer.name()));
            row.add(owner(item.task(), labels));
            row.add(new Cell.Text(deed(item.task(), labels)));
            row.add(new Cell.When(item.task().due()));
            row.add(new Cell.Count(item.daysLate()));
            row.add(via(item.task(), labels));
            row.add(labels.coded(source(item.task())));
            rows.add(row);
        }
        return new Table(COLUMNS, rows);
    }

    // No pattern switch on the path of a daily command: the start-up cache cannot hold one.
    private static Cell owner(Task task, Labels labels) {
        if (task instanceof Task.Approval(_, _, var approvers)) {
            return labels.people(approvers);
        }
        return task instanceof Task.Planned(var action)
                ? labels.person(action.owner())
                : Cell.BLANK;
    }

    private static String deed(Task task, Labels labels) {
        if (task instanceof Task.Approval approval) {
            return asked(approval.move(), labels);
        }
        return task instanceof Task.Planned(var action) ? action.plan().what() : "";
    }

    private static Cell via(Task task, Labels labels) {
        return task instanceof Task.Planned(var action)
                ? labels.channel(action.plan().via())
                : Cell.BLANK;
    }

    private static Source source(Task task) {
        return task instanceof Task.Approval ? Source.APPROVAL : Source.PLAN;
    }

    private static String asked(Transition move, Labels labels) {
        return Source.APPROVAL.label().in(labels.language())
                + ": "
                + move.from().label().in(labels.language())
                + " → "
                + move.to().label().in(labels.language());
    }
}
