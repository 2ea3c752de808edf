package dev.tend.render.table;

import dev.tend.report.Column;
import dev.tend.report.Column.Keep;
import dev.tend.report.Column.Rank;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;

/// Shares out the width of a screen. The least important columns are left out, the last one first,
/// until the others can be read; then what may be shortened gives way, the less important and the
/// wider column first. Where names and labels would be cut to a few letters, columns of minor rank
/// are left out, and where even that is too wide, others by their rank, the last one first; the
/// heading says so.
public final class ColumnWidths {
    public static final int GAP = 2;

    /// What the heading says where columns are missing behind it.
    static final String MORE = " …";

    private static final int MARK = 2;

    /// A table of one column would say nothing.
    private static final int FEWEST = 2;

    /// Nobody reads a table on less.
    private static final int NARROWEST = 20;

    private static final int SHORTEST = 5;
    private static final int READABLE = 16;

    /// Fewer letters of a name tell nobody which one it is.
    private static final int LEGIBLE = 8;

    /// The more important ones first.
    private static final List<Keep> MAY_BE_LEFT_OUT = List.of(Keep.LEAST, Keep.SPARE);

    private ColumnWidths() {}

    /// The natural widths, shortened as far as needed and allowed; 0 for a column that is left out
    /// or that groups the rows. The sum exceeds `screen` only where the first column and one more
    /// do. The natural width of a column is only asked for where there may be room for it.
    static int[] fitting(List<Column> columns, IntUnaryOperator natural, int screen) {
        var leftOut = new BitSet();
        var widths = shortened(columns, leftOut, natural, screen);
        if (screen < NARROWEST) {
            return widths;
        }
        int room = screen;
        var next = nextToGo(columns, widths, natural, room);
        while (next.isPresent()) {
            leftOut.set(next.getAsInt());
            room = screen - MARK;
            widths = shortened(columns, leftOut, natural, room);
            next = nextToGo(columns, widths, natural, room);
        }
        return widths;
    }

    /// Whether columns are left out that would never be for want of room alone.
    static boolean isCut(List<Column> columns, IntUnaryOperator natural, int[] widths) {
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] == 0 && isWanted(columns, i) && natural.applyAsInt(i) > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWanted(List<Column> columns, int column) {
        var keep = columns.get(column).keep();
        return keep != Keep.GROUP
                && (!MAY_BE_LEFT_OUT.contains(keep) || column == 0 && !isCodeOfALabel(columns));
    }

    /// Whether the first column says in another way what the second one does.
    private static boolean isCodeOfALabel(List<Column> columns) {
        return columns.size() > 1
                && columns.getFirst().keep() == Keep.LEAST
                && columns.get(1).keep() == Keep.SHORTEN;
    }

    private static OptionalInt nextToGo(
            List<Column> columns, int[] widths, IntUnaryOperator natural, int room) {
        int shown = 0;
        for (int width : widths) {
            shown += width > 0 ? 1 : 0;
        }
        if (shown <= FEWEST) {
            return OptionalInt.empty();
        }
        boolean fits = total(widths) <= room;
        for (var rank : Rank.values()) {
            boolean enough = fits && (rank != Rank.MINOR || areLegible(widths, natural));
            for (int i = widths.length - 1; i > 0 && !enough; i--) {
                if (widths[i] > 0 && columns.get(i).rank() == rank) {
                    return OptionalInt.of(i);
                }
            }
        }
        return OptionalInt.empty();
    }

    private static boolean areLegible(int[] widths, IntUnaryOperator natural) {
        for (int i = 0; i < widths.length; i++) {
            boolean isCut = widths[i] > 0 && widths[i] < LEGIBLE;
            if (isCut && widths[i] < natural.applyAsInt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int[] shortened(
            List<Column> columns, BitSet leftOut, IntUnaryOperator natural, int screen) {
        var widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            boolean always = isWanted(columns, i) && !leftOut.get(i);
            widths[i] = always ? natural.applyAsInt(i) : 0;
        }
        if (leftOut.isEmpty()) {
            for (var keep : MAY_BE_LEFT_OUT) {
                addReadable(columns, keep, natural, widths, screen);
            }
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
        for (int i = isCodeOfALabel(columns) ? 0 : 1; i < widths.length; i++) {
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
