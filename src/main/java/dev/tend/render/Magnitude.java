package dev.tend.render;

import dev.tend.report.Cell;

/// How large a figure is drawn. Of amounts, the first currency counts.
final class Magnitude {
    /// That of what is no figure.
    static final double NONE = -1;

    private Magnitude() {}

    static double of(Cell cell) {
        return switch (cell) {
            case Cell.Count(var value) -> value;
            case Cell.Share(var value) -> value;
            case Cell.Points(var value) -> value;
            case Cell.Days(var value) -> value;
            case Cell.Number(var value) -> value.doubleValue();
            case Cell.Amount(var totals) ->
                    totals.isEmpty() ? 0 : totals.sums().getFirst().amount().doubleValue();
            case Cell.Blank _, Cell.Text _, Cell.Coded _, Cell.When _, Cell.Series _ -> NONE;
        };
    }

    static double highest(Iterable<Cell> cells) {
        double highest = 0;
        for (var cell : cells) {
            highest = Math.max(highest, of(cell));
        }
        return highest;
    }
}
