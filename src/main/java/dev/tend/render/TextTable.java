package dev.tend.render;

import dev.tend.report.Column.Keep;
import dev.tend.report.Table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// Aligned plain text for people: a heading line and one line per row, two spaces between columns,
/// numbers to the right, no trailing spaces. Text is shortened with `…` to fit `width` terminal
/// columns; figures, dates and ids never are, so a table of those may be wider. For `reading`, rows
/// are grouped, and figures drawn as bars where the width leaves room.
public record TextTable(int width, Style style, Headings headings, boolean reading)
        implements Renderer {
    private static final String GAP = " ".repeat(ColumnWidths.GAP);

    @Override
    public void render(Table table, Appendable out) {
        if (table.columns().isEmpty()) {
            return;
        }
        var columns = new ArrayList<ColumnText>();
        var natural = new int[table.columns().size()];
        for (int i = 0; i < natural.length; i++) {
            columns.add(ColumnText.of(table, i, headings));
            natural[i] = columns.get(i).widest();
        }
        var widths = ColumnWidths.fitting(table.columns(), natural, width);
        var bars = reading ? DrawnColumn.of(table, widths, width) : DrawnColumn.NONE;
        try {
            out.append(style.bold(headingLine(columns, widths, bars))).append('\n');
            for (int row = 0; row < table.rows().size(); row++) {
                if (startsGroup(table, row)) {
                    out.append(groupLine(table, columns, row)).append('\n');
                }
                for (int line = 0; line < height(columns, row); line++) {
                    out.append(line(columns, widths, row, line, bars)).append('\n');
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Where rows are grouped for reading, the first of each group has a line above it.
    private boolean startsGroup(Table table, int row) {
        int group = reading ? groupColumn(table) : -1;
        return group >= 0
                && (row == 0
                        || !table.rows()
                                .get(row)
                                .get(group)
                                .equals(table.rows().get(row - 1).get(group)));
    }

    private String groupLine(Table table, List<ColumnText> columns, int row) {
        int group = groupColumn(table);
        int rows = 0;
        for (var other : table.rows()) {
            rows += other.get(group).equals(table.rows().get(row).get(group)) ? 1 : 0;
        }
        var name = columns.get(group).cells().get(row).getFirst();
        return style.bold(name + " (" + rows + ")");
    }

    private static int groupColumn(Table table) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).keep() == Keep.GROUP) {
                return i;
            }
        }
        return -1;
    }

    private static String headingLine(List<ColumnText> columns, int[] widths, DrawnColumn bars) {
        var line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            var column = columns.get(i);
            append(line, i, column.heading(), widths[i], column.numeric());
            bars.appendHeading(i, line);
        }
        return line.toString().stripTrailing();
    }

    private static int height(List<ColumnText> columns, int row) {
        int height = 1;
        for (var column : columns) {
            height = Math.max(height, column.cells().get(row).size());
        }
        return height;
    }

    private String line(
            List<ColumnText> columns, int[] widths, int row, int number, DrawnColumn bars) {
        var line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            var column = columns.get(i);
            var cell = column.cells().get(row);
            var text = number < cell.size() ? cell.get(number) : "";
            append(line, i, text, widths[i], column.numeric());
            bars.append(i, row, number, style, line);
        }
        return line.toString().stripTrailing();
    }

    private static void append(
            StringBuilder line, int column, String text, int width, boolean toTheRight) {
        if (width == 0) {
            return;
        }
        if (column > 0) {
            line.append(GAP);
        }
        int natural = DisplayWidth.of(text);
        var fitted = natural <= width ? text : DisplayWidth.fit(text, width);
        int missing = width - (natural <= width ? natural : DisplayWidth.of(fitted));
        if (toTheRight) {
            line.repeat(' ', missing).append(fitted);
        } else {
            line.append(fitted).repeat(' ', missing);
        }
    }
}
