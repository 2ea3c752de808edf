package dev.tend.report;

import dev.tend.model.Action;
import dev.tend.model.Field;
import dev.tend.model.Moment;
import dev.tend.model.Situation;

import java.util.ArrayList;
import java.util.List;

/// One row per customer, in the order given (F18).
public final class CustomerReport {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.shorten("customer"),
                    Column.whole("number"),
                    Column.shorten("name"),
                    Column.whole("grade"),
                    Column.shorten("stage"),
                    Column.least("status"),
                    Column.shorten("owner"),
                    Column.whole("last"),
                    Column.whole("next_due"));

    private CustomerReport() {}

    /// `more` are further keys of the profile to show.
    public static Table of(List<Situation> situations, List<Field> more, Labels labels) {
        var columns = new ArrayList<>(COLUMNS);
        for (var field : more) {
            columns.add(Column.shorten(field.code()));
        }
        var rows = new ArrayList<List<Cell>>();
        for (var situation : situations) {
            var row = new ArrayList<>(row(situation, labels));
            for (var field : more) {
                row.add(labels.value(field, situation.customer().attributes()));
            }
            rows.add(row);
        }
        return new Table(columns, rows);
    }

    private static List<Cell> row(Situation situation, Labels labels) {
        var customer = situation.customer();
        var journey = situation.leading(labels.policy().pipeline());
        return List.of(
                new Cell.Text(customer.key()),
                Cell.text(customer.number()),
                new Cell.Text(customer.name()),
                labels.grade(customer.grade()),
                journey.map(leading -> labels.coded(leading.stage())).orElse(Cell.BLANK),
                journey.map(leading -> labels.coded(leading.status())).orElse(Cell.BLANK),
                labels.person(customer.owner()),
                situation
                        .lastTouched(labels.policy().zone())
                        .map(Moment::of)
                        .map(CustomerReport::when)
                        .orElse(Cell.BLANK),
                situation.openActions().stream()
                        .findFirst()
                        .map(Action::due)
                        .map(CustomerReport::when)
                        .orElse(Cell.BLANK));
    }

    private static Cell when(Moment moment) {
        return new Cell.When(moment);
    }
}
