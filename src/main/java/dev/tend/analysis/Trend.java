package dev.tend.analysis;

import dev.tend.analysis.count.Line;
import dev.tend.analysis.count.Sheet;
import dev.tend.report.Cell;
import dev.tend.report.Column;
import dev.tend.report.Table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// How figures go over periods (F49): of a sheet whose first key is the period. `headings` gives
/// the words for a figure, `soFar` those for the last period where it is still running.
public record Trend(Sheet sheet, UnaryOperator<String> headings, Optional<String> soFar) {
    /// So many periods are drawn at most, the latest ones.
    private static final int DRAWN = 24;

    /// One row per figure and period, for programs.
    public Table facts() {
        var columns = new ArrayList<>(sheet.keys());
        columns.add(Column.shorten("figure"));
        columns.add(Column.whole("value"));
        var rows = new ArrayList<List<Cell>>();
        for (var line : sheet.lines()) {
            for (int i = 0; i < sheet.figures().size(); i++) {
                var row = new ArrayList<>(line.keys());
                row.add(figure(i));
                row.add(line.figures().get(i).value());
                rows.add(row);
            }
        }
        return new Table(columns, rows);
    }

    /// One row per figure with its course, its last value and the one before, for people. The
    /// headings say of which periods.
    public Table courses() {
        var periods = periods();
        var columns = new ArrayList<>(sheet.keys().subList(1, sheet.keys().size()));
        columns.add(Column.shorten("figure"));
        columns.add(Column.whole(name(periods, periods.size()) + "…"));
        columns.add(Column.whole(periods.size() < 2 ? "" : name(periods, 2)));
        columns.add(Column.whole(soFar.orElse(name(periods, 1))));
        var rows = new ArrayList<List<Cell>>();
        for (var one : byKeys().entrySet()) {
            for (int i = 0; i < sheet.figures().size(); i++) {
                var course = course(periods, one.getValue(), i);
                var row = new ArrayList<>(one.getKey());
                row.add(figure(i));
                row.add(new Cell.Series(course));
                row.add(course.size() < 2 ? Cell.BLANK : course.get(course.size() - 2));
                row.add(course.isEmpty() ? Cell.BLANK : course.getLast());
                rows.add(row);
            }
        }
        return new Table(columns, rows);
    }

    /// That of a period by its place, counted from the last one.
    private static String name(List<Cell> periods, int place) {
        return periods.isEmpty() ? "" : Sheet.code(periods.get(periods.size() - place));
    }

    private Cell figure(int position) {
        var figure = sheet.figures().get(position);
        return new Cell.Coded(figure.key(), headings.apply(figure.called()));
    }

    private List<Cell> periods() {
        var periods = new LinkedHashSet<Cell>();
        for (var line : sheet.lines()) {
            periods.add(line.keys().getFirst());
        }
        var all = List.copyOf(periods);
        return all.subList(Math.max(0, all.size() - DRAWN), all.size());
    }

    private Map<List<Cell>, Map<Cell, Line>> byKeys() {
        Map<List<Cell>, Map<Cell, Line>> byKeys = new LinkedHashMap<>();
        for (var line : sheet.lines()) {
            var keys = line.keys().subList(1, line.keys().size());
            byKeys.computeIfAbsent(keys, _ -> new LinkedHashMap<>())
                    .put(line.keys().getFirst(), line);
        }
        return byKeys;
    }

    /// Where a period has no row, counts and amounts are 0.
    private static List<Cell> course(List<Cell> periods, Map<Cell, Line> lines, int position) {
        var values = new LinkedHashMap<Cell, Cell>();
        Cell none = Cell.BLANK;
        for (var line : lines.entrySet()) {
            var value = line.getValue().figures().get(position).value();
            values.put(line.getKey(), value);
            none = none.equals(Cell.BLANK) ? Sheet.none(value) : none;
        }
        var course = new ArrayList<Cell>();
        for (var period : periods) {
            course.add(values.getOrDefault(period, none));
        }
        return course;
    }
}
