package dev.tend.render.screen;

import dev.tend.render.table.ColumnText;
import dev.tend.render.table.ColumnWidths;
import dev.tend.render.table.Headings;
import dev.tend.render.table.Renderer;
import dev.tend.render.text.Bar;
import dev.tend.render.text.DisplayWidth;
import dev.tend.render.text.Paragraph;
import dev.tend.render.text.Style;
import dev.tend.report.Cell;
import dev.tend.report.Cell.Count;
import dev.tend.report.Column;
import dev.tend.report.Table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// The funnel as bars, a line per stage (F43): label, bar and number of those that reached it, how
/// many stand there now and their amount, the share that went on to the next stage (`↓ 62%`), and
/// how many were lost there, with their share where there is room. Stages that cannot be reached,
/// as the lost one, stand apart at the end, and below them which stages were skipped, and from
/// which opportunities went back, where any did. The bars start at one edge, since lengths from a
/// common edge compare best, and take the room that the figures leave within `width` columns.
///
/// Needs the columns `label`, `now`, `amount`, `reached`, `conversion`, `lost`, `loss`, `skipped`
/// and `back`.
public record FunnelChart(int width, Style style, Headings headings) implements Renderer {
    private static final int WIDEST_LABEL = 20;
    private static final int SHORTEST_LABEL = 4;
    private static final int READABLE_LABEL = 8;
    private static final int WIDEST_BAR = 40;
    private static final int SHORTEST_BAR = 8;
    private static final long NOT_COUNTED = -1;
    private static final String GAP = " ".repeat(ColumnWidths.GAP);
    private static final List<String> FIGURES =
            List.of("reached", "now", "amount", "conversion", "lost");

    /// Whether there is room for names, bars and figures.
    public boolean fits(Table table) {
        var label = column(table, "label");
        int narrowest = Math.min(label.widest(), READABLE_LABEL) + SHORTEST_BAR;
        return narrowest + taken(figures(table, false)) <= width;
    }

    /// The shares that were lost stand there where no name need be cut for them.
    private List<ColumnText> figures(Table table, ColumnText label) {
        var withShares = figures(table, true);
        int wanted = Math.min(label.widest(), WIDEST_LABEL) + SHORTEST_BAR;
        return wanted + taken(withShares) <= width ? withShares : figures(table, false);
    }

    private List<ColumnText> figures(Table table, boolean withShares) {
        var figures = new ArrayList<ColumnText>();
        for (var key : FIGURES) {
            var column = column(table, key);
            figures.add(
                    switch (key) {
                        case "conversion" -> withArrows(column);
                        case "lost" ->
                                withShares ? withShares(column, column(table, "loss")) : column;
                        default -> column;
                    });
        }
        return figures;
    }

    private static int taken(List<ColumnText> figures) {
        int taken = ColumnWidths.GAP;
        for (var column : figures) {
            taken += ColumnWidths.GAP + column.widest();
        }
        return taken;
    }

    @Override
    public void render(Table table, Appendable out) {
        var label = column(table, "label");
        var figures = figures(table, label);
        int taken = taken(figures);
        int labelWidth = labelWidth(label, width - taken - SHORTEST_BAR);
        int barWidth = Math.clamp(width - taken - labelWidth, SHORTEST_BAR, WIDEST_BAR);
        var counts = counts(table, "reached");
        long highest = highest(counts);
        var lines = new StringBuilder();
        lines.append(style.bold(headingLine(label, figures, labelWidth, barWidth))).append('\n');
        var apart = new StringBuilder();
        for (int row = 0; row < counts.length; row++) {
            var bar = Bar.of(Math.max(0, counts[row]), highest, barWidth);
            var target = counts[row] == NOT_COUNTED ? apart : lines;
            target.append(line(label, figures, row, labelWidth, bar)).append('\n');
            for (int number = 1; number < height(figures, row); number++) {
                int indent = labelWidth + ColumnWidths.GAP + barWidth;
                target.append(figures(" ".repeat(indent), figures, row, number)).append('\n');
            }
        }
        if (!apart.isEmpty()) {
            lines.append('\n').append(apart);
        }
        for (var key : List.of("skipped", "back")) {
            var detours = detours(table, label, key);
            if (!detours.isEmpty()) {
                lines.append(String.join("\n", Paragraph.lines(detours, width))).append('\n');
            }
        }
        try {
            out.append(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String headingLine(
            ColumnText label, List<ColumnText> figures, int labelWidth, int barWidth) {
        var line = new StringBuilder(fitted(label.heading(), labelWidth));
        line.append(GAP).repeat(' ', barWidth);
        for (var column : figures) {
            line.append(GAP).append(DisplayWidth.padStart(column.heading(), column.widest()));
        }
        return line.toString().stripTrailing();
    }

    private String line(
            ColumnText label, List<ColumnText> figures, int row, int labelWidth, Bar bar) {
        var name = fitted(label.cells().get(row).getFirst(), labelWidth);
        return figures(name + GAP + style.cyan(bar.blocks()) + bar.padding(), figures, row, 0);
    }

    private static String figures(String before, List<ColumnText> figures, int row, int number) {
        var line = new StringBuilder(before);
        for (var column : figures) {
            var cell = column.cells().get(row);
            var figure = number < cell.size() ? cell.get(number) : "";
            line.append(GAP).append(DisplayWidth.padStart(figure, column.widest()));
        }
        return line.toString().stripTrailing();
    }

    private static int height(List<ColumnText> figures, int row) {
        int height = 1;
        for (var column : figures) {
            height = Math.max(height, column.cells().get(row).size());
        }
        return height;
    }

    private static String fitted(String label, int width) {
        return DisplayWidth.padEnd(DisplayWidth.fit(label, width), width);
    }

    private static int labelWidth(ColumnText label, int room) {
        int wanted = Math.min(label.widest(), WIDEST_LABEL);
        return Math.min(wanted, Math.max(SHORTEST_LABEL, room));
    }

    private static ColumnText withArrows(ColumnText conversion) {
        var cells = new ArrayList<List<String>>(conversion.cells().size());
        for (var share : conversion.cells()) {
            cells.add(share.getFirst().isEmpty() ? share : List.of("↓ " + share.getFirst()));
        }
        return new ColumnText(conversion.heading(), cells, conversion.numeric());
    }

    private static ColumnText withShares(ColumnText counts, ColumnText shares) {
        var cells = new ArrayList<List<String>>(counts.cells().size());
        for (int row = 0; row < counts.cells().size(); row++) {
            var count = counts.cells().get(row).getFirst();
            var share = shares.cells().get(row).getFirst();
            boolean says = !share.isEmpty() && !count.equals("0");
            cells.add(List.of(says ? count + " (" + share + ")" : count));
        }
        return new ColumnText(counts.heading(), cells, counts.numeric());
    }

    /// What a column counts, of the stages where it counts anything: `skipped: Needs 2, Proposal
    /// 1`.
    private String detours(Table table, ColumnText label, String key) {
        var counts = counts(table, key);
        var places = new ArrayList<String>();
        for (int row = 0; row < counts.length; row++) {
            if (counts[row] > 0) {
                places.add(label.cells().get(row).getFirst() + " " + counts[row]);
            }
        }
        return places.isEmpty()
                ? ""
                : column(table, key).heading() + ": " + String.join(", ", places);
    }

    private static long[] counts(Table table, String key) {
        int column = indexOf(table, key);
        var counts = new long[table.rows().size()];
        for (int row = 0; row < counts.length; row++) {
            Cell cell = table.rows().get(row).get(column);
            counts[row] = cell instanceof Count(var value) ? value : NOT_COUNTED;
        }
        return counts;
    }

    private ColumnText column(Table table, String key) {
        return ColumnText.of(table, indexOf(table, key), headings);
    }

    private static long highest(long[] reached) {
        long highest = 0;
        for (long value : reached) {
            highest = Math.max(highest, value);
        }
        return highest;
    }

    private static int indexOf(Table table, String key) {
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            if (column.key().equals(key)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no column " + key + " in " + table.columns());
    }
}
