package dev.tend.render.table;

import dev.tend.render.text.Magnitude;
import dev.tend.report.Cell;

import java.util.List;

/// The course of a figure in one line: a block for each value, the higher the larger, from zero up;
/// `·` where there is none. Of several currencies the one of most amounts is drawn.
final class Sparkline {
    private static final String BLOCKS = "▁▂▃▄▅▆▇█";
    private static final char NONE = '·';

    private Sparkline() {}

    static String of(List<Cell> values) {
        var magnitudes = new Magnitude(ColumnText.commonCurrency(values));
        double highest = magnitudes.highest(values);
        var line = new StringBuilder(values.size());
        for (var value : values) {
            double magnitude = magnitudes.of(value);
            line.append(magnitude < 0 ? NONE : block(magnitude, highest));
        }
        return line.toString();
    }

    private static char block(double magnitude, double highest) {
        int steps = BLOCKS.length() - 1;
        return BLOCKS.charAt(highest == 0 ? 0 : (int) Math.round(magnitude / highest * steps));
    }
}
