package dev.tend.analysis.count;

import dev.tend.analysis.fact.Days;
import dev.tend.analysis.fact.Deal;
import dev.tend.analysis.fact.Population;
import dev.tend.model.policy.Stage;
import dev.tend.model.policy.StageKind;
import dev.tend.report.Cell;
import dev.tend.report.Column;
import dev.tend.report.Labels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// How long it takes from the first contact to the first win, and in which stages the time goes
/// (F44): of the opportunities first won within the period.
record CycleReport(Labels labels, UnaryOperator<String> words) implements Report {
    @Override
    public List<Column> keys() {
        return List.of(Column.shorten("part"));
    }

    @Override
    public List<Column> figures() {
        return List.of(
                Column.whole("won"),
                Column.whole("mean_days"),
                Column.drawn("median_days"),
                Column.whole("p90_days"),
                Column.whole("least_days"),
                Column.whole("most_days"));
    }

    @Override
    public List<Line> lines(Population population) {
        var lines = new ArrayList<Line>();
        var cycle = new Sales(population).cycle();
        lines.add(line(new Cell.Coded("total", words.apply("total")), cycle));
        for (var stage : population.pipeline().normalOrder()) {
            if (stage.kind() == StageKind.OPEN) {
                lines.add(line(labels.coded(stage), daysIn(stage, population)));
            }
        }
        return lines;
    }

    private static Line line(Cell part, Days days) {
        return new Line(
                List.of(part),
                List.of(
                        days.count(),
                        days.mean(),
                        days.median(),
                        days.p90(),
                        days.least(),
                        days.most()));
    }

    private static Days daysIn(Stage stage, Population population) {
        var days = new Days();
        for (var deal : population.deals()) {
            var won = deal.firstWon(population.end());
            if (won.isPresent() && population.span().contains(won.get())) {
                addDays(deal, stage, won.get(), days);
            }
        }
        return days;
    }

    /// What came after the win on the same day does not count.
    private static void addDays(Deal deal, Stage stage, LocalDate won, Days days) {
        long sum = 0;
        boolean stood = false;
        for (var stand : deal.stands()) {
            if (Deal.isWon(stand.stay().stage())) {
                break;
            }
            if (stand.stay().isIn(stage)) {
                stood = true;
                sum += stand.daysOn(won);
            }
        }
        if (stood) {
            days.add(deal, sum);
        }
    }
}
