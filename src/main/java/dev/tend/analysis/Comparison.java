package dev.tend.analysis;

import dev.tend.analysis.count.Sheet;
import dev.tend.model.value.Money;
import dev.tend.model.value.Totals;
import dev.tend.report.Cell;
import dev.tend.report.Column;
import dev.tend.report.Table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Two answers to one question beside each other, and what changed from the first to the second
/// (F49). Of several currencies that of the book comes first. `headings` gives the words for a
/// figure.
public record Comparison(
        Sheet first, Sheet second, String currency, UnaryOperator<String> headings) {
    /// One row per figure; the columns of values go by the given keys.
    public Table table(String firstKey, String secondKey) {
        var columns = new ArrayList<>(first.keys());
        columns.addAll(
                List.of(
                        Column.shorten("figure"),
                        Column.whole(firstKey).minor(),
                        Column.whole(secondKey),
                        Column.whole("change").answer()));
        var rows = new ArrayList<List<Cell>>();
        for (var keys : allKeys()) {
            for (int i = 0; i < first.figures().size(); i++) {
                var before = value(first, keys, i);
                var after = value(second, keys, i);
                var a = before.orElseGet(() -> Sheet.none(after.orElse(Cell.BLANK)));
                var b = after.orElseGet(() -> Sheet.none(before.orElse(Cell.BLANK)));
                var figure = first.figures().get(i);
                var row = new ArrayList<>(keys);
                row.addAll(
                        List.of(
                                new Cell.Coded(figure.key(), headings.apply(figure.called())),
                                a,
                                b,
                                change(a, b)));
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

    private static Optional<Cell> value(Sheet sheet, List<Cell> keys, int position) {
        for (var line : sheet.lines()) {
            if (line.keys().equals(keys)) {
                return Optional.of(line.figures().get(position).value());
            }
        }
        return Optional.empty();
    }

    /// The second less the first, where no amount is an amount of zero; blank where a share or the
    /// days of a side are.
    private Cell change(Cell a, Cell b) {
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
            return new Cell.Amount(less(to, from).startingWith(currency));
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
