package dev.tend.analysis.count;

import dev.tend.analysis.fact.Days;
import dev.tend.analysis.fact.Deal;
import dev.tend.analysis.fact.Figure;
import dev.tend.analysis.fact.Population;
import dev.tend.report.Cell;
import dev.tend.report.Column;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Touches against winning (F46): the opportunities closed within the period, by the number of
/// touches it took; which number wins most often, and what is too few or too many. `words` gives
/// the words for that.
record TouchesReport(UnaryOperator<String> words) implements Report {
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

    /// Fewer closed opportunities than this say nothing about a range.
    private static final int TELLING = 5;

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
                Column.whole("median_days"),
                Column.whole("verdict"));
    }

    @Override
    public List<Line> lines(Population population) {
        var ranges = new ArrayList<List<Deal>>();
        for (var range : RANGES) {
            var deals = new ArrayList<Deal>();
            for (var deal : population.closed()) {
                if (range.holds(touches(deal, population))) {
                    deals.add(deal);
                }
            }
            ranges.add(deals);
        }
        double highest = highest(ranges, population.end());
        var lines = new ArrayList<Line>();
        for (int i = 0; i < ranges.size(); i++) {
            var figures = new ArrayList<>(figures(ranges.get(i), population));
            figures.add(verdict(i, ranges, highest, population.end()));
            lines.add(new Line(List.of(new Cell.Text(RANGES.get(i).name())), figures));
        }
        return lines;
    }

    /// The highest win rate of those ranges that tell something; 0 where none does.
    private static double highest(List<List<Deal>> ranges, LocalDate day) {
        double highest = 0;
        for (var deals : ranges) {
            if (deals.size() >= TELLING) {
                highest = Math.max(highest, rate(deals, day));
            }
        }
        return highest;
    }

    /// What wins no less often than the best is neither too few nor too many, nor is what lies
    /// between two ranges that are the best.
    private Figure verdict(int range, List<List<Deal>> ranges, double highest, LocalDate day) {
        var deals = ranges.get(range);
        if (highest == 0 || deals.isEmpty()) {
            return Figure.NONE;
        }
        boolean isLower = rate(deals, day) < highest;
        boolean hasBestBelow = isAnyBest(ranges.subList(0, range), highest, day);
        boolean hasBestAbove = isAnyBest(ranges.subList(range + 1, ranges.size()), highest, day);
        if (isBest(deals, highest, day)) {
            return said("best", deals);
        }
        if (isLower && hasBestBelow != hasBestAbove) {
            return said(hasBestAbove ? "too-few" : "too-many", deals);
        }
        return Figure.NONE;
    }

    private Figure said(String verdict, List<Deal> deals) {
        return new Figure(new Cell.Coded(verdict, words.apply(verdict)), deals);
    }

    private static boolean isAnyBest(List<List<Deal>> ranges, double highest, LocalDate day) {
        return ranges.stream().anyMatch(deals -> isBest(deals, highest, day));
    }

    private static boolean isBest(List<Deal> deals, double highest, LocalDate day) {
        return deals.size() >= TELLING && rate(deals, day) == highest;
    }

    private static double rate(List<Deal> deals, LocalDate day) {
        return (double) won(deals, day).size() / deals.size();
    }

    private static List<Deal> won(List<Deal> deals, LocalDate day) {
        var won = new ArrayList<>(deals);
        won.removeIf(deal -> !deal.isWonOn(day));
        return won;
    }

    private static List<Figure> figures(List<Deal> deals, Population population) {
        var lost = new ArrayList<>(deals);
        lost.removeIf(deal -> deal.isWonOn(population.end()));
        var days = new Days();
        for (var deal : deals) {
            days.add(deal, deal.daysTo(closed(deal, population)));
        }
        return List.of(
                Figure.count(deals),
                Figure.count(won(deals, population.end())),
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
