package dev.tend.render.table;

import dev.tend.render.text.Bar;
import dev.tend.render.text.Magnitude;
import dev.tend.render.text.Style;
import dev.tend.report.Cell;
import dev.tend.report.Table;

import java.util.ArrayList;
import java.util.List;

/// The column of a table whose figures have bars beside them, where `room` columns of the screen
/// are to spare.
record DrawnColumn(int column, int room, List<Cell> cells) {
    static final DrawnColumn NONE = new DrawnColumn(-1, 0, List.of());
    private static final int SHORTEST = 6;
    private static final int LONGEST = 24;
    private static final int STEPS = 1000;

    /// The first one that is marked so and shown, where there is room.
    static DrawnColumn of(Table table, int[] widths, int screen) {
        int spare = screen + ColumnWidths.GAP - 1;
        for (int width : widths) {
            spare -= width > 0 ? width + ColumnWidths.GAP : 0;
        }
        if (spare < SHORTEST) {
            return NONE;
        }
        for (int i = 0; i < widths.length; i++) {
            if (table.columns().get(i).drawn() && widths[i] > 0) {
                var cells = new ArrayList<Cell>();
                for (var row : table.rows()) {
                    cells.add(row.get(i));
                }
                return new DrawnColumn(i, Math.min(spare, LONGEST), cells);
            }
        }
        return NONE;
    }

    void appendHeading(int at, StringBuilder line) {
        if (at == column) {
            line.append(' ').repeat(' ', room);
        }
    }

    /// The bar belongs to the first line of a row.
    void append(int at, int row, int number, Style style, StringBuilder line) {
        if (at != column) {
            return;
        }
        var magnitudes = new Magnitude(ColumnText.commonCurrency(cells));
        double highest = isShare() ? 1 : magnitudes.highest(cells);
        double magnitude = number == 0 ? Math.max(0, magnitudes.of(cells.get(row))) : 0;
        long steps = highest == 0 ? 0 : Math.round(magnitude / highest * STEPS);
        var bar = Bar.of(steps, STEPS, room);
        line.append(' ').append(style.cyan(bar.blocks())).append(bar.padding());
    }

    /// Shares are drawn of the whole, not of the highest one.
    private boolean isShare() {
        for (var cell : cells) {
            if (cell instanceof Cell.Share) {
                return true;
            }
        }
        return false;
    }
}
