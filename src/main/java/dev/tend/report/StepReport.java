package dev.tend.report;

import dev.tend.model.value.Moment;

import java.util.ArrayList;
import java.util.List;

/// One row per command that wrote into the book and can be undone, or was, in the order given.
public final class StepReport {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.whole("step"),
                    Column.whole("at"),
                    Column.shorten("command"),
                    Column.shorten("about"),
                    Column.least("files"),
                    Column.shorten("state"));

    /// A command and what it wrote. `files` are relative to the book.
    public record Line(
            int number,
            Moment at,
            String command,
            String about,
            List<String> files,
            Cell.Coded state) {
        public Line {
            files = List.copyOf(files);
        }
    }

    private StepReport() {}

    public static Table of(List<Line> lines) {
        var rows = new ArrayList<List<Cell>>();
        for (var line : lines) {
            rows.add(
                    List.of(
                            new Cell.Count(line.number()),
                            new Cell.When(line.at()),
                            new Cell.Text(line.command()),
                            Cell.text(line.about()),
                            new Cell.Text(String.join(" ", line.files())),
                            line.state()));
        }
        return new Table(COLUMNS, rows);
    }
}
