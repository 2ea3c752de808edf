package dev.tend.report;

import dev.tend.model.diagnosis.Diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What is wrong with a book, one row per problem, in the order given.
public final class CheckReport {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.whole("severity"),
                    Column.whole("code").minor(),
                    Column.whole("file"),
                    Column.whole("line"),
                    Column.whole("column").minor(),
                    Column.shorten("message").answer());

    private CheckReport() {}

    public static Table of(List<Diagnostic> diagnostics, Function<Diagnostic, String> message) {
        var rows = new ArrayList<List<Cell>>();
        for (var diagnostic : diagnostics) {
            rows.add(
                    List.of(
                            new Cell.Text(diagnostic.severity().code()),
                            new Cell.Text(diagnostic.check().code()),
                            new Cell.Text(diagnostic.place().file()),
                            new Cell.Count(diagnostic.place().line()),
                            new Cell.Count(diagnostic.place().column()),
                            new Cell.Text(message.apply(diagnostic))));
        }
        return new Table(COLUMNS, rows);
    }
}
