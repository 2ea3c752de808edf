package dev.tend.analysis;

import dev.tend.report.Cell;
import dev.tend.report.Column;
import dev.tend.report.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A report's answer: columns that say what a row is about, columns of figures, and rows.
public record Sheet(List<Column> keys, List<Column> figures, List<Line> lines) {
    public Sheet {
        keys = List.copyOf(keys);
        figures = List.copyOf(figures);
        lines = List.copyOf(lines);
    }

    public Table table() {
        var columns = new ArrayList<>(keys);
        columns.addAll(figures);
        var rows = new ArrayList<List<Cell>>(lines.size());
        for (var line : lines) {
            rows.add(line.cells());
        }
        return new Table(columns, rows);
    }

    /// The figures one below the other, where there are too many to stand side by side. `headings`
    /// gives the words for a figure.
    public Table figuresBelow(UnaryOperator<String> headings) {
        var columns = new ArrayList<>(keys);
        columns.addAll(List.of(Column.shorten("figure"), Column.whole("value")));
        var rows = new ArrayList<List<Cell>>();
        for (var line : lines) {
            for (int i = 0; i < figures.size(); i++) {
                var key = figures.get(i).key();
                var row = new ArrayList<>(line.keys());
                row.add(new Cell.Coded(key, headings.apply(key)));
                row.add(line.figures().get(i).value());
                rows.add(row);
            }
        }
        return new Table(columns, rows);
    }

    /// The lines whose value under a key is of a code, without that key.
    public Sheet under(String key, String code) {
        int at = 0;
        while (!keys.get(at).key().equals(key)) {
            at++;
        }
        var rest = new ArrayList<>(keys);
        rest.remove(at);
        var under = new ArrayList<Line>();
        for (var line : lines) {
            if (code(line.keys().get(at)).equals(code)) {
                var cells = new ArrayList<>(line.keys());
                cells.remove(at);
                under.add(new Line(cells, line.figures()));
            }
        }
        return new Sheet(rest, figures, under);
    }

    /// The name of a line: its codes with `/` between, without labels; `-` for what is blank.
    public String name(Line line) {
        var name = new StringBuilder();
        for (int i = 0; i < keys.size(); i++) {
            if (!keys.get(i).key().equals("label")) {
                var code = code(line.keys().get(i));
                name.append(name.isEmpty() ? "" : "/").append(code.isEmpty() ? "-" : code);
            }
        }
        return name.toString();
    }

    /// The line of a name; the only one where the name is empty.
    public Optional<Line> line(String name) {
        if (name.isEmpty()) {
            return lines.size() == 1 ? Optional.of(lines.getFirst()) : Optional.empty();
        }
        for (var line : lines) {
            if (name(line).equals(name)) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    /// The figure in a line under a column's key.
    public Optional<Figure> figure(Line line, String key) {
        for (int i = 0; i < figures.size(); i++) {
            if (figures.get(i).key().equals(key)) {
                return Optional.of(line.figures().get(i));
            }
        }
        return Optional.empty();
    }

    static String code(Cell cell) {
        return switch (cell) {
            case Cell.Coded(var code, _) -> code;
            case Cell.Text(var text) -> text;
            case Cell.Count(var value) -> Long.toString(value);
            case Cell.Blank _,
                    Cell.Number _,
                    Cell.Days _,
                    Cell.Share _,
                    Cell.Points _,
                    Cell.When _,
                    Cell.Amount _,
                    Cell.Series _ ->
                    "";
        };
    }
}
