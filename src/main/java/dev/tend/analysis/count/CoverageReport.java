package dev.tend.analysis.count;

import dev.tend.analysis.fact.Population;
import dev.tend.report.Column;

import java.util.List;

/// Which open customers were touched within their rhythm, and which nobody looks at (F29, F49).
final class CoverageReport implements Report {
    @Override
    public List<Column> keys() {
        return List.of();
    }

    @Override
    public List<Column> figures() {
        return List.of(
                Column.whole("open"),
                Column.whole("in_rhythm"),
                Column.whole("covered"),
                Column.drawn("coverage"),
                Column.whole("blind"),
                Column.whole("never"));
    }

    @Override
    public List<Line> lines(Population population) {
        var coverage = new Coverage(population);
        return List.of(
                new Line(
                        List.of(),
                        List.of(
                                coverage.open(),
                                coverage.inRhythm(),
                                coverage.covered(),
                                coverage.coverage(),
                                coverage.blind(),
                                coverage.never())));
    }
}
