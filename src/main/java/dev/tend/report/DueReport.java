package dev.tend.report;

import dev.tend.schedule.DueItem;

import java.util.ArrayList;
import java.util.List;

/// What is due (F30): one row per planned action, in the order given. `late` is in whole days, 0
/// until the due day is over.
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
            var action = item.action();
            var customer = item.situation().customer();
            rows.add(
                    List.of(
                            new Cell.Coded(action.id(), ids.of(action.id())),
                            new Cell.Text(customer.key()),
                            new Cell.Text(customer.name()),
                            labels.person(action.owner()),
                            new Cell.Text(action.plan().what()),
                            new Cell.When(action.due()),
                            new Cell.Count(item.daysLate()),
                            labels.channel(action.plan().via()),
                            labels.coded(Source.PLAN)));
        }
        return new Table(COLUMNS, rows);
    }
}
