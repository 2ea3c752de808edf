package dev.tend.analysis.count;

import dev.tend.analysis.fact.Days;
import dev.tend.analysis.fact.Deal;
import dev.tend.analysis.fact.Figure;
import dev.tend.analysis.fact.Population;
import dev.tend.model.value.PeriodUnit;
import dev.tend.report.Cell;
import dev.tend.report.Column;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// What open opportunities may bring, by the month in which they are expected to be signed, and how
/// often that was put off (F50). `words` gives the words for what has no month.
record ForecastReport(UnaryOperator<String> words) implements Report {
    /// Sorts before every month.
    private static final String OVERDUE = "";

    @Override
    public List<Column> keys() {
        return List.of(Column.whole("month"));
    }

    @Override
    public List<Column> figures() {
        return List.of(
                Column.whole("opportunities"),
                Column.whole("amount"),
                Column.drawn("weighted"),
                Column.whole("slipped"),
                Column.whole("median_slip"));
    }

    @Override
    public List<Line> lines(Population population) {
        Map<String, List<Deal>> byMonth = new TreeMap<>();
        for (var deal : population.open()) {
            byMonth.computeIfAbsent(month(deal, population.end()), _ -> new ArrayList<>())
                    .add(deal);
        }
        var lines = new ArrayList<Line>();
        for (var month : byMonth.entrySet()) {
            lines.add(
                    new Line(
                            List.of(cell(month.getKey())),
                            figures(month.getValue(), population.end())));
        }
        return lines;
    }

    private static String month(Deal deal, LocalDate day) {
        var expected = deal.expectedUpTo(day);
        if (expected.isEmpty()) {
            return Sheet.NONE;
        }
        return expected.getLast().isBefore(day)
                ? OVERDUE
                : PeriodUnit.MONTH.name(expected.getLast());
    }

    private Cell cell(String month) {
        return switch (month) {
            case OVERDUE -> new Cell.Coded("overdue", words.apply("overdue"));
            case Sheet.NONE -> new Cell.Coded(Sheet.NONE, words.apply(Sheet.NONE));
            default -> new Cell.Text(month);
        };
    }

    private static List<Figure> figures(List<Deal> deals, LocalDate day) {
        var slips = new Days();
        for (var deal : deals) {
            var expected = deal.expectedUpTo(day);
            if (isSlipped(expected)) {
                slips.add(deal, ChronoUnit.DAYS.between(expected.getFirst(), expected.getLast()));
            }
        }
        return List.of(
                Figure.count(deals),
                Figure.amount(deals),
                Figure.weighted(deals, day),
                slips.count(),
                slips.median());
    }

    private static boolean isSlipped(List<LocalDate> expected) {
        for (int i = 1; i < expected.size(); i++) {
            if (expected.get(i).isAfter(expected.get(i - 1))) {
                return true;
            }
        }
        return false;
    }
}
