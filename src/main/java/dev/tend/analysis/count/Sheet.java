package dev.tend.analysis.count;

import dev.tend.analysis.fact.Figure;
import dev.tend.model.value.Totals;
import dev.tend.report.Cell;
import dev.tend.report.Column;
import dev.tend.report.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A report's answer: columns that say what a row is about, columns of figures, and rows.
public record Sheet(List<Column> keys, List<Column> figures, List<Line> lines) {
    /// The code of the row of those without a value, where it has a word of its own.
    static final String NONE = "none";

    /// How people type what is blank.
    private static final String BLANK = "-";

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
                var figure = figures.get(i);
                var row = new ArrayList<>(line.keys());
                row.add(new Cell.Coded(figure.key(), headings.apply(figure.called())));
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
            if (!isLabel(i)) {
                var code = code(line.keys().get(i));
                name.append(name.isEmpty() ? "" : "/").append(code.isEmpty() ? BLANK : code);
            }
        }
        return name.toString();
    }

    /// The lines that a name may mean: the only one where it is empty; that of the codes; else
    /// those that people call so, by codes or labels, in whatever case.
    public List<Line> named(String name) {
        if (name.isEmpty()) {
            return lines.size() == 1 ? lines : List.of();
        }
        var called = new ArrayList<Line>();
        for (var line : lines) {
            if (name(line).equals(name)) {
                return List.of(line);
            }
            if (isCalled(name, line)) {
                called.add(line);
            }
        }
        return called;
    }

    private boolean isCalled(String name, Line line) {
        var names = List.of("");
        for (int i = 0; i < keys.size(); i++) {
            var longer = new ArrayList<String>();
            for (var begun : names) {
                for (var part : parts(line, i)) {
                    longer.add(begun.isEmpty() ? part : begun + "/" + part);
                }
            }
            names = longer.isEmpty() ? names : longer;
        }
        return names.stream().anyMatch(name::equalsIgnoreCase);
    }

    /// What a part of a line's name may be; nothing for a label, which stands behind its code.
    private List<String> parts(Line line, int at) {
        if (isLabel(at)) {
            return List.of();
        }
        var cell = line.keys().get(at);
        var code = code(cell);
        var parts = new ArrayList<>(List.of(code.isEmpty() ? BLANK : code));
        if (code.equals(NONE)) {
            parts.add(BLANK);
        }
        if (cell instanceof Cell.Coded(_, var label)) {
            parts.add(label);
        }
        if (at + 1 < keys.size() && isLabel(at + 1)) {
            parts.add(code(line.keys().get(at + 1)));
        }
        return parts;
    }

    private boolean isLabel(int at) {
        return keys.get(at).key().equals("label");
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

    /// What stands where there is no row, beside the value of one: nothing was counted there, and
    /// nothing has no share and took no days.
    public static Cell none(Cell other) {
        return switch (other) {
            case Cell.Count _ -> new Cell.Count(0);
            case Cell.Amount _ -> new Cell.Amount(Totals.NONE);
            case Cell.Blank _,
                    Cell.Coded _,
                    Cell.Text _,
                    Cell.Number _,
                    Cell.Days _,
                    Cell.Share _,
                    Cell.Points _,
                    Cell.When _,
                    Cell.Series _ ->
                    Cell.BLANK;
        };
    }

    public static String code(Cell cell) {
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
