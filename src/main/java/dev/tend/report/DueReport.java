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
            switch (item.task()) {
                case Task.Planned(var action) -> {
                    row.add(labels.person(action.owner()));
                    row.add(new Cell.Text(action.plan().what()));
                }
                case Task.Approval(var move, _, var approvers) -> {
                    row.add(labels.people(approvers));
                    row.add(new Cell.Text(asked(move, labels)));
                }
            }
            row.add(new Cell.When(item.task().due()));
            row.add(new Cell.Count(item.daysLate()));
            switch (item.task()) {
                case Task.Planned(var action) -> {
                    row.add(labels.channel(action.plan().via()));
                    row.add(labels.coded(Source.PLAN));
                }
                case Task.Approval _ -> {
                    row.add(Cell.BLANK);
                    row.add(labels.coded(Source.APPROVAL));
                }
            }
            rows.add(row);
        }
        return new Table(COLUMNS, rows);
    }

    private static String asked(Transition move, Labels labels) {
        return Source.APPROVAL.label().in(labels.language())
                + ": "
                + move.from().label().in(labels.language())
                + " → "
                + move.to().label().in(labels.language());
    }
}
