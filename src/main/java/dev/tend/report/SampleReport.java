package dev.tend.report;

import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.model.record.Happening;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// One row per record drawn for reading (F41), in the order given.
public final class SampleReport {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.whole("id"),
                    Column.least("customer"),
                    Column.shorten("name"),
                    Column.whole("at"),
                    Column.shorten("by"),
                    Column.shorten("via"),
                    Column.shorten("summary"),
                    Column.shorten("problems"),
                    Column.least("file"),
                    Column.least("line"));

    private SampleReport() {}

    public static Table of(List<SpotCheck.Drawn> sample, Labels labels) {
        var rows = new ArrayList<List<Cell>>();
        for (var drawn : sample) {
            rows.add(row(drawn, labels));
        }
        return new Table(COLUMNS, rows);
    }

    /// The codes of what is wrong with a record, each once, with blanks between.
    public static String codes(SpotCheck.Drawn drawn) {
        return drawn.problems().stream()
                .map(Diagnostic::check)
                .distinct()
                .map(check -> check.code())
                .collect(Collectors.joining(" "));
    }

    private static List<Cell> row(SpotCheck.Drawn drawn, Labels labels) {
        var entry = drawn.entry();
        return List.of(
                new Cell.Text(entry.id()),
                new Cell.Text(drawn.customer().key()),
                new Cell.Text(drawn.customer().name()),
                labels.when(entry.at()),
                labels.person(entry.by()),
                entry.first(Happening.Touch.class)
                        .map(touch -> labels.channel(touch.channel()))
                        .orElse(Cell.BLANK),
                Cell.text(entry.summary()),
                Cell.text(codes(drawn)),
                new Cell.Text(drawn.place().file()),
                new Cell.Count(drawn.place().line()));
    }
}
