package dev.tend.render.text;

import dev.tend.model.value.Totals;
import dev.tend.report.Cell;

/// How large figures are drawn that stand beside each other. Of amounts, one currency counts, since
/// several cannot stand on one axis; empty where there are no amounts.
public record Magnitude(String currency) {
    /// That of what is no figure.
    static final double NONE = -1;

    public double of(Cell cell) {
        return switch (cell) {
            case Cell.Count(var value) -> value;
            case Cell.Share(var value) -> value;
            case Cell.Points(var value) -> value;
            case Cell.Days(var value) -> value;
            case Cell.Number(var value) -> value.doubleValue();
            case Cell.Amount(var totals) -> amount(totals);
            case Cell.Blank _, Cell.Text _, Cell.Coded _, Cell.When _, Cell.Series _ -> NONE;
        };
    }

    private double amount(Totals totals) {
        for (var sum : totals.sums()) {
            if (sum.currency().equals(currency)) {
                return sum.amount().doubleValue();
            }
        }
        return 0;
    }

    public double highest(Iterable<Cell> cells) {
        double highest = 0;
        for (var cell : cells) {
            highest = Math.max(highest, of(cell));
        }
        return highest;
    }
}
