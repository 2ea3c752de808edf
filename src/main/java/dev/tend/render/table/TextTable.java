package dev.tend.render.table;

import dev.tend.render.text.DisplayWidth;
import dev.tend.render.text.Style;
import dev.tend.report.Column.Keep;
import dev.tend.report.Table;

import java.io.IOException;
import java.io.UncheckedIOException;

/// Aligned plain text for people: a heading line and one line per row, two spaces between columns,
/// numbers to the right, no trailing spaces. Text is shortened with `…` to fit `width` terminal
/// columns; figures, dates and ids never are: where they have no room, columns are left out by
/// their rank, the last one first, and a `…` behind the headings says so. For `reading`, rows are
/// grouped, and figures drawn as bars where the width leaves room.
public record TextTable(int width, Style style, Headings headings, boolean reading)
        implements Renderer {
    private static final String GAP = " ".repeat(ColumnWidths.GAP);

    @Override
    public void render(Table table, Appendable out) {
        if (table.columns().isEmpty()) {
            return;
        }
        var columns = new TextColumns(table, headings, width);
        boolean isRoomForBars = reading && !columns.areCut();
        var bars =
                isRoomForBars ? DrawnColumn.of(table, columns.widths(), width) : DrawnColumn.NONE;
        var text = new StringBuilder(style.bold(headingLine(columns, bars))).append('\n');
        for (int row = 0; row < table.rows().size(); row++) {
            if (startsGroup(table, row)) {
                text.append(groupLine(table, columns, row)).append('\n');
            }
            for (int line = 0; line < columns.height(row); line++) {
                appendLine(text, columns, row, line, bars);
            }
        }
        try {
            out.append(text);
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

    private String groupLine(Table table, TextColumns columns, int row) {
        int group = groupColumn(table);
        int rows = 0;
        for (var other : table.rows()) {
            rows += other.get(group).equals(table.rows().get(row).get(group)) ? 1 : 0;
        }
        var name = columns.of(group).cells().get(row).getFirst();
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

    private static String headingLine(TextColumns columns, DrawnColumn bars) {
        var line = new StringBuilder();
        for (int i = 0; i < columns.widths().length; i++) {
            int width = columns.widths()[i];
            if (width > 0) {
                var column = columns.of(i);
                var gap = i == columns.first() ? "" : GAP;
                var heading = column.heading();
                append(line, gap, heading, DisplayWidth.of(heading), width, column.numeric());
                bars.appendHeading(i, line);
            }
        }
        stripTrailing(line, 0);
        return columns.areCut() ? line + ColumnWidths.MORE : line.toString();
    }

    private void appendLine(
            StringBuilder text, TextColumns columns, int row, int number, DrawnColumn bars) {
        int start = text.length();
        for (int i = 0; i < columns.widths().length; i++) {
            int width = columns.widths()[i];
            if (width > 0) {
                var column = columns.of(i);
                var cell = column.cells().get(row);
                var line = number < cell.size() ? cell.get(number) : "";
                append(
                        text,
                        i == columns.first() ? "" : GAP,
                        line,
                        number == 0 ? columns.firstLine(row, i) : DisplayWidth.of(line),
                        width,
                        column.numeric());
                bars.append(i, row, number, style, text);
            }
        }
        stripTrailing(text, start);
        text.append('\n');
    }

    private static void stripTrailing(StringBuilder text, int start) {
        int end = text.length();
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        text.setLength(end);
    }

    /// `natural` is the width of the text by itself.
    private static void append(
            StringBuilder line,
            String gap,
            String text,
            int natural,
            int width,
            boolean toTheRight) {
        line.append(gap);
        var fitted = natural <= width ? text : DisplayWidth.fit(text, width);
        int missing = width - (natural <= width ? natural : DisplayWidth.of(fitted));
        if (toTheRight) {
            line.repeat(' ', missing).append(fitted);
        } else {
            line.append(fitted).repeat(' ', missing);
        }
    }
}
