package dev.tend.render.table;

import dev.tend.render.text.DisplayWidth;
import dev.tend.render.text.Figures;
import dev.tend.render.text.Printable;
import dev.tend.report.Cell;
import dev.tend.report.Cell.Amount;
import dev.tend.report.Cell.Blank;
import dev.tend.report.Cell.Coded;
import dev.tend.report.Cell.Count;
import dev.tend.report.Cell.Days;
import dev.tend.report.Cell.Series;
import dev.tend.report.Cell.Share;
import dev.tend.report.Cell.Text;
import dev.tend.report.Cell.When;
import dev.tend.report.Table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// A column as people read it. A cell has one line, and one for every further currency; the
/// currency that most amounts have is said once, in the heading.
public record ColumnText(String heading, List<List<String>> cells, boolean numeric) {
    public static ColumnText of(Table table, int column, Headings headings) {
        var currency = commonCurrency(table, column);
        var cells = new ArrayList<List<String>>(table.rows().size());
        boolean numbers = false;
        boolean words = false;
        for (var row : table.rows()) {
            var cell = row.get(column);
            cells.add(printable(read(cell, currency)));
            numbers |= cell.nature() == Cell.Nature.FIGURE;
            words |= cell.nature() == Cell.Nature.WORDS;
        }
        var heading = headings.of(table.columns().get(column).called());
        var complete = currency.isEmpty() ? heading : heading + " " + currency;
        return new ColumnText(Printable.of(complete), cells, numbers && !words);
    }

    public int widest() {
        int widest = DisplayWidth.of(heading);
        for (var lines : cells) {
            for (var line : lines) {
                widest = Math.max(widest, DisplayWidth.of(line));
            }
        }
        return widest;
    }

    /// The currency of most amounts; empty where there are none, or other figures among them.
    public static String commonCurrency(Table table, int column) {
        var cells = new ArrayList<Cell>(table.rows().size());
        for (var row : table.rows()) {
            cells.add(row.get(column));
        }
        return commonCurrency(cells);
    }

    /// That of some cells; of two that as many have, the one that comes first.
    static String commonCurrency(List<Cell> cells) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var cell : cells) {
            if (cell instanceof Amount(var totals)) {
                for (var sum : totals.sums()) {
                    counts.merge(sum.currency(), 1, Integer::sum);
                }
            } else if (cell.nature() == Cell.Nature.FIGURE) {
                return "";
            }
        }
        var common = "";
        for (var count : counts.entrySet()) {
            if (common.isEmpty() || count.getValue() > counts.getOrDefault(common, 0)) {
                common = count.getKey();
            }
        }
        return common;
    }

    private static List<String> printable(List<String> lines) {
        if (lines.size() == 1) {
            return List.of(Printable.of(lines.getFirst()));
        }
        var printable = new ArrayList<String>(lines.size());
        for (var line : lines) {
            printable.add(Printable.of(line));
        }
        return printable;
    }

    private static List<String> read(Cell cell, String currency) {
        // What is in nearly every table does not wait until a switch over types has been linked.
        if (cell instanceof Text(var text)) {
            return List.of(text);
        }
        if (cell instanceof Coded(_, var label)) {
            return List.of(label);
        }
        if (cell instanceof When(var moment)) {
            return List.of(moment.asWritten());
        }
        if (cell instanceof Count(var value)) {
            return List.of(Long.toString(value));
        }
        if (cell instanceof Amount(var totals)) {
            return Figures.sums(totals, currency);
        }
        if (cell instanceof Share(var value)) {
            return List.of(Figures.percent(value));
        }
        if (cell instanceof Days(var value)) {
            return List.of(Figures.decimal(value, 1));
        }
        return cell instanceof Blank() ? List.of("") : figures(cell, currency);
    }

    private static List<String> figures(Cell cell, String currency) {
        return switch (cell) {
            case Blank() -> List.of("");
            case Text(var text) -> List.of(text);
            case Coded(_, var label) -> List.of(label);
            case Count(var value) -> List.of(Long.toString(value));
            case Cell.Number(var value) -> List.of(value.plain());
            case Days(var value) -> List.of(Figures.decimal(value, 1));
            case Share(var value) -> List.of(Figures.percent(value));
            case Cell.Points(var value) -> List.of(Figures.points(value));
            case When(var moment) -> List.of(moment.asWritten());
            case Amount(var totals) -> Figures.sums(totals, currency);
            case Series(var values) -> List.of(Sparkline.of(values));
        };
    }
}
