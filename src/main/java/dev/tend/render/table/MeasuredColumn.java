package dev.tend.render.table;

import dev.tend.render.text.DisplayWidth;

/// A column as text, measured once: how wide the first line of each cell is, and the widest line of
/// all, the heading among them; and how many lines the tallest cell has.
record MeasuredColumn(ColumnText text, int[] firstLines, int widest, int tallest) {
    static MeasuredColumn of(ColumnText text) {
        var firstLines = new int[text.cells().size()];
        int widest = DisplayWidth.of(text.heading());
        int tallest = 1;
        for (int row = 0; row < firstLines.length; row++) {
            var lines = text.cells().get(row);
            firstLines[row] = DisplayWidth.of(lines.getFirst());
            widest = Math.max(widest, firstLines[row]);
            tallest = Math.max(tallest, lines.size());
            for (int line = 1; line < lines.size(); line++) {
                widest = Math.max(widest, DisplayWidth.of(lines.get(line)));
            }
        }
        return new MeasuredColumn(text, firstLines, widest, tallest);
    }
}
