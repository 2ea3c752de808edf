package dev.tend.analysis;

import dev.tend.report.Cell;
import dev.tend.report.Column;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Touches against winning (F46): the opportunities closed within the period, by the number of
/// touches it took.
final class TouchesReport implements Report {
    /// From `least` to `most` touches.
    private record Range(String name, int least, int most) {
        boolean holds(long touches) {
            return touches >= least && touches <= most;
        }
    }

    private static final List<Range> RANGES =
            List.of(
                    new Range("0", 0, 0),
                    new Range("1-2", 1, 2),
                    new Range("3-4", 3, 4),
                    new Range("5-7", 5, 7),
                    new Range("8-12", 8, 12),
                    new Range("13+", 13, Integer.MAX_VALUE));

    @Override
    public List<Column> keys() {
        return List.of(Column.whole("touches"));
    }

    @Override
    public List<Column> figures() {
        return List.of(
                Column.whole("closed"),
                Column.whole("won"),
                Column.whole("lost"),
                Column.drawn("win_rate"),
                Column.whole("median_days"));
    }

    @Override
    public List<Line> lines(Population population) {
        var closed = population.closed();
        var lines = new ArrayList<Line>();
        for (var range : RANGES) {
            var deals = new ArrayList<Deal>();
            for (var deal : closed) {
                if (range.holds(touches(deal, population))) {
                    deals.add(deal);
                }
            }
            lines.add(new Line(List.of(new Cell.Text(range.name())), figures(deals, population)));
        }
        return lines;
    }

    private static List<Figure> figures(List<Deal> deals, Population population) {
        var won = new ArrayList<>(deals);
        won.removeIf(deal -> !deal.isWonOn(population.end()));
        var lost = new ArrayList<>(deals);
        lost.removeIf(deal -> deal.isWonOn(population.end()));
        var days = new Days();
        for (var deal : deals) {
            days.add(deal, deal.daysTo(closed(deal, population)));
        }
        return List.of(
                Figure.count(deals),
                Figure.count(won),
                Figure.count(lost),
                Figure.share(deals, deal -> deal.isWonOn(population.end())),
                days.median());
    }

    private static LocalDate closed(Deal deal, Population population) {
        return deal.closedOn(population.end()).orElseThrow();
    }

    private static long touches(Deal deal, Population population) {
        return deal.touchesUpTo(closed(deal, population));
    }
}
