package dev.tend.render;

import dev.tend.report.Column;
import dev.tend.report.Column.Keep;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/// Shares out the width of a screen. The least important columns are left out, the last one first,
/// until the others can be read; then what may be shortened gives way, the less important and the
/// wider column first. Where even that is too wide, the last columns are left out, whatever they
/// are, and the heading says so.
final class ColumnWidths {
    static final int GAP = 2;

    /// What the heading says where columns are missing behind it.
    static final String MORE = " …";

    private static final int MARK = 2;

    /// A table of one column would say nothing.
    private static final int FEWEST = 2;

    /// Nobody reads a table on less.
    private static final int NARROWEST = 20;

    private static final int SHORTEST = 4;
    private static final int READABLE = 16;

    /// The more important ones first.
    private static final List<Keep> MAY_BE_LEFT_OUT = List.of(Keep.LEAST, Keep.SPARE);

    private ColumnWidths() {}

    /// The natural widths, shortened as far as needed and allowed; 0 for a column that is left out
    /// or that groups the rows. The sum exceeds `screen` only where the first column and one more
    /// do. The natural width of a column is only asked for where there may be room for it.
    static int[] fitting(List<Column> columns, IntUnaryOperator natural, int screen) {
        var widths = shortened(columns, natural, screen);
        if (total(widths) <= screen || screen < NARROWEST) {
            return widths;
        }
        int shown = columns.size();
        do {
            shown--;
            widths = shortened(columns.subList(0, shown), natural, screen - MARK);
        } while (shown > FEWEST && total(widths) > screen - MARK);
        return Arrays.copyOf(widths, columns.size());
    }

    /// Whether columns are left out that would never be for want of room alone.
    static boolean isCut(List<Column> columns, int[] widths) {
        int last = columns.size() - 1;
        while (last >= 0
                && (columns.get(last).keep() == Keep.GROUP
                        || MAY_BE_LEFT_OUT.contains(columns.get(last).keep()))) {
            last--;
        }
        return last > 0 && widths[last] == 0;
    }

    private static int[] shortened(List<Column> columns, IntUnaryOperator natural, int screen) {
        var widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            var keep = columns.get(i).keep();
            boolean always = keep != Keep.GROUP && (!MAY_BE_LEFT_OUT.contains(keep) || i == 0);
            widths[i] = always ? natural.applyAsInt(i) : 0;
        }
        for (var keep : MAY_BE_LEFT_OUT) {
            addReadable(columns, keep, natural, widths, screen);
        }
        narrow(columns, MAY_BE_LEFT_OUT, READABLE, widths, screen);
        narrow(columns, List.of(Keep.NAME, Keep.SHORTEN), READABLE, widths, screen);
        narrow(columns, List.of(Keep.SHORTEN), SHORTEST, widths, screen);
        narrow(columns, List.of(Keep.NAME), SHORTEST, widths, screen);
        return widths;
    }

    private static int total(int[] widths) {
        int total = -GAP;
        for (int width : widths) {
            total += width > 0 ? width + GAP : 0;
        }
        return total;
    }

    /// Takes in columns from the first one on, as long as everything can be read.
    private static void addReadable(
            List<Column> columns, Keep keep, IntUnaryOperator natural, int[] widths, int screen) {
        for (int i = 1; i < widths.length; i++) {
            if (columns.get(i).keep() == keep) {
                widths[i] = natural.applyAsInt(i);
                if (readable(columns, widths) > screen) {
                    widths[i] = 0;
                    return;
                }
            }
        }
    }

    /// The width at which everything that is shown can still be read.
    private static int readable(List<Column> columns, int[] widths) {
        int total = -GAP;
        for (int i = 0; i < widths.length; i++) {
            boolean whole = columns.get(i).keep() == Keep.WHOLE;
            int width = whole ? widths[i] : Math.min(widths[i], READABLE);
            total += width > 0 ? width + GAP : 0;
        }
        return total;
    }

    private static void narrow(
            List<Column> columns, List<Keep> keeps, int shortest, int[] widths, int screen) {
        for (int excess = total(widths) - screen; excess > 0; excess--) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                boolean gives = keeps.contains(columns.get(i).keep()) && widths[i] > shortest;
                if (gives && (widest < 0 || widths[i] > widths[widest])) {
                    widest = i;
                }
            }
            if (widest < 0) {
                return;
            }
            widths[widest]--;
        }
    }
}
