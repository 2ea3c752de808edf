package dev.tend.analysis;

import dev.tend.report.Column;

import java.util.List;

/// A way to count. It says what its rows are about, which figures they have, and counts them of a
/// population.
interface Report {
    List<Column> keys();

    List<Column> figures();

    List<Line> lines(Population population);
}
