package dev.tend.render.table;

import dev.tend.report.Table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// The columns of a table as text, and how wide each is shown on a screen. What is not shown is not
/// written out.
final class TextColumns {
    private final Table table;
    private final Headings headings;
    private final List<Optional<MeasuredColumn>> measured;
    private final int[] widths;
    private final int tallest;

    TextColumns(Table table, Headings headings, int screen) {
        this.table = table;
        this.headings = headings;
        this.measured =
                new ArrayList<>(Collections.nCopies(table.columns().size(), Optional.empty()));
        this.widths =
                ColumnWidths.fitting(table.columns(), column -> measured(column).widest(), screen);
        this.tallest = tallestShown();
    }

    private int tallestShown() {
        int most = 1;
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] > 0) {
                most = Math.max(most, measured(i).tallest());
            }
        }
        return most;
    }

    private MeasuredColumn measured(int column) {
        var known = measured.get(column);
        if (known.isPresent()) {
            return known.get();
        }
        var made = MeasuredColumn.of(ColumnText.of(table, column, headings));
        measured.set(column, Optional.of(made));
        return made;
    }

    ColumnText of(int column) {
        return measured(column).text();
    }

    /// How wide the first line of a cell is by itself.
    int firstLine(int row, int column) {
        return measured(column).firstLines()[row];
    }

    /// 0 for a column that is not shown.
    int[] widths() {
        return widths;
    }

    /// The first one that is shown.
    int first() {
        int first = 0;
        while (widths[first] == 0) {
            first++;
        }
        return first;
    }

    /// Whether there is no room for some that would always be shown.
    boolean areCut() {
        return ColumnWidths.isCut(table.columns(), column -> measured(column).widest(), widths);
    }

    /// How many lines a row takes.
    int height(int row) {
        if (tallest == 1) {
            return 1;
        }
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] > 0) {
                height = Math.max(height, of(i).cells().get(row).size());
            }
        }
        return height;
    }
}
