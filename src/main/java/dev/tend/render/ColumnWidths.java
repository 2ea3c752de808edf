package dev.tend.render;

import dev.tend.report.Column;
import dev.tend.report.Column.Keep;

import java.util.List;

/// Shares out the width of a screen: what may be shortened gives way, the widest column first.
final class ColumnWidths {
    static final int GAP = 2;
    private static final int SHORTEST = 4;
    private static final int READABLE = 12;

    private ColumnWidths() {}

    /// The natural widths, shortened as far as needed and allowed; a least important column is left
    /// out, with width 0, before the others become unreadable. The sum may still exceed `screen`.
    static int[] fitting(List<Column> columns, int[] natural, int screen) {
        var widths = natural.clone();
        long excess = (long) GAP * Math.max(0, widths.length - 1) - screen;
        for (int width : widths) {
            excess += width;
        }
        excess = narrow(columns, Keep.LEAST, SHORTEST, widths, excess);
        excess = narrow(columns, Keep.SHORTEN, READABLE, widths, excess);
        for (int i = widths.length - 1; i > 0 && excess > 0; i--) {
            if (columns.get(i).keep() == Keep.LEAST) {
                excess -= widths[i] + GAP;
                widths[i] = 0;
            }
        }
        narrow(columns, Keep.SHORTEN, SHORTEST, widths, excess);
        return widths;
    }

    private static long narrow(
            List<Column> columns, Keep keep, int shortest, int[] widths, long excess) {
        long left = excess;
        while (left > 0) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                boolean mayGive = columns.get(i).keep() == keep && widths[i] > shortest;
                if (mayGive && (widest < 0 || widths[i] > widths[widest])) {
                    widest = i;
                }
            }
            if (widest < 0) {
                return left;
            }
            widths[widest]--;
            left--;
        }
        return left;
    }
}
