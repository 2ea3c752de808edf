package dev.tend.report;

import dev.tend.model.value.Totals;
import dev.tend.schedule.DueItem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What is due (F30): one row per task, in the order given. Several owners are those any of whom
/// may do it. `late` is in whole days, 0 until the due day is over; `urgency` are the points that
/// put the rows in order; `escalation` is to whom it goes for being late.
public final class DueReport {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.whole("action"),
                    Column.least("customer"),
                    Column.shorten("name"),
                    Column.shorten("owner").minor(),
                    Column.shorten("do").answer(),
                    Column.whole("due").answer(),
                    Column.whole("late").answer(),
                    Column.least("via"),
                    Column.least("source"),
                    Column.least("grade"),
                    Column.least("amount"),
                    Column.least("urgency"),
                    Column.least("escalation"),
                    Column.group("when"));

    private DueReport() {}

    public static Table of(List<DueItem> items, ShortIds ids, Labels labels, LocalDate today) {
        var rows = new ArrayList<List<Cell>>();
        for (var item : items) {
            rows.add(row(item, ids, labels, today));
        }
        return new Table(COLUMNS, rows);
    }

    private static List<Cell> row(DueItem item, ShortIds ids, Labels labels, LocalDate today) {
        var task = item.task();
        var customer = item.customer();
        var row = new ArrayList<Cell>();
        row.add(new Cell.Coded(task.id(), ids.of(task.id())));
        row.add(customer.isPresent() ? new Cell.Text(customer.get().key()) : Cell.BLANK);
        row.add(customer.isPresent() ? new Cell.Text(customer.get().name()) : Cell.BLANK);
        row.add(labels.several(labels.policy().assignees(), task.owners()));
        row.add(new Cell.Text(task.what().in(labels.language())));
        row.add(labels.when(task.due()));
        row.add(new Cell.Count(item.daysLate()));
        row.add(labels.channel(task.via()));
        row.add(labels.coded(task.source()));
        row.add(customer.isPresent() ? labels.grade(customer.get().grade()) : Cell.BLANK);
        row.add(
                item.amount().isPresent()
                        ? new Cell.Amount(Totals.of(List.of(item.amount().get())))
                        : Cell.BLANK);
        row.add(new Cell.Count(item.points().total()));
        row.add(item.escalation().isPresent() ? labels.coded(item.escalation().get()) : Cell.BLANK);
        row.add(labels.coded(item.timing(today, labels.policy().zone())));
        return row;
    }
}
