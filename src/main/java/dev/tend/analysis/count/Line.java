package dev.tend.analysis.count;

import dev.tend.analysis.fact.Figure;
import dev.tend.report.Cell;

import java.util.ArrayList;
import java.util.List;

/// A row of a sheet: what it is about, and its figures.
public record Line(List<Cell> keys, List<Figure> figures) {
    public Line {
        keys = List.copyOf(keys);
        figures = List.copyOf(figures);
    }

    /// The same line under more keys, which come first.
    public Line under(List<Cell> more) {
        var all = new ArrayList<>(more);
        all.addAll(keys);
        return new Line(all, figures);
    }

    /// The same line, in whose amounts a currency comes first.
    public Line startingWith(String currency) {
        var ordered = new ArrayList<Figure>(figures.size());
        for (var figure : figures) {
            ordered.add(figure.startingWith(currency));
        }
        return new Line(keys, ordered);
    }

    List<Cell> cells() {
        var cells = new ArrayList<>(keys);
        for (var figure : figures) {
            cells.add(figure.value());
        }
        return cells;
    }
}
