package dev.tend.analysis;

import dev.tend.model.Money;
import dev.tend.model.Totals;
import dev.tend.report.Cell;
import dev.tend.report.Column;
import dev.tend.report.Table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.UnaryOperator;

/// Two answers to one question beside each other, and what changed from the first to the second
/// (F49). `headings` gives the words for a figure.
public record Comparison(Sheet first, Sheet second, UnaryOperator<String> headings) {
    /// One row per figure; the columns of values go by the given keys.
    public Table table(String firstKey, String secondKey) {
        var columns = new ArrayList<>(first.keys());
        columns.addAll(
                List.of(
                        Column.shorten("figure"),
                        Column.whole(firstKey),
                        Column.whole(secondKey),
                        Column.whole("change")));
        var rows = new ArrayList<List<Cell>>();
        for (var keys : allKeys()) {
            for (int i = 0; i < first.figures().size(); i++) {
                var a = value(first, keys, i);
                var b = value(second, keys, i);
                var key = first.figures().get(i).key();
                var row = new ArrayList<>(keys);
                row.addAll(List.of(new Cell.Coded(key, headings.apply(key)), a, b, change(a, b)));
                rows.add(row);
            }
        }
        return new Table(columns, rows);
    }

    private LinkedHashSet<List<Cell>> allKeys() {
        var keys = new LinkedHashSet<List<Cell>>();
        for (var line : first.lines()) {
            keys.add(line.keys());
        }
        for (var line : second.lines()) {
            keys.add(line.keys());
        }
        return keys;
    }

    private static Cell value(Sheet sheet, List<Cell> keys, int position) {
        for (var line : sheet.lines()) {
            if (line.keys().equals(keys)) {
                return line.figures().get(position).value();
            }
        }
        return Cell.BLANK;
    }

    /// The second less the first; blank where either is.
    private static Cell change(Cell a, Cell b) {
        if (a instanceof Cell.Count(var from) && b instanceof Cell.Count(var to)) {
            return new Cell.Count(to - from);
        }
        if (a instanceof Cell.Share(var from) && b instanceof Cell.Share(var to)) {
            return new Cell.Points(to - from);
        }
        if (a instanceof Cell.Days(var from) && b instanceof Cell.Days(var to)) {
            return new Cell.Days(to - from);
        }
        if (a instanceof Cell.Amount(var from) && b instanceof Cell.Amount(var to)) {
            return new Cell.Amount(less(to, from));
        }
        return Cell.BLANK;
    }

    private static Totals less(Totals from, Totals what) {
        var amounts = new ArrayList<>(from.sums());
        for (var sum : what.sums()) {
            amounts.add(new Money(sum.amount().negated(), sum.currency()));
        }
        return Totals.of(amounts);
    }
}
