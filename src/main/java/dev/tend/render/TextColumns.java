package dev.tend.render;

import dev.tend.report.Table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The columns of a table as text, and how wide each is shown on a screen. What is not shown is not
/// written out.
final class TextColumns {
    private static final ColumnText UNWRITTEN = new ColumnText("", List.of(), false);

    private final Table table;
    private final Headings headings;
    private final List<ColumnText> texts;
    private final int[] widths;

    TextColumns(Table table, Headings headings, int screen) {
        this.table = table;
        this.headings = headings;
        this.texts = new ArrayList<>(Collections.nCopies(table.columns().size(), UNWRITTEN));
        this.widths = ColumnWidths.fitting(table.columns(), column -> of(column).widest(), screen);
    }

    ColumnText of(int column) {
        var text = texts.get(column);
        if (text == UNWRITTEN) {
            text = ColumnText.of(table, column, headings);
            texts.set(column, text);
        }
        return text;
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
        return ColumnWidths.isCut(table.columns(), column -> of(column).widest(), widths);
    }

    /// How many lines a row takes.
    int height(int row) {
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] > 0) {
                height = Math.max(height, of(i).cells().get(row).size());
            }
        }
        return height;
    }
}
