package dev.tend.analysis.count;

import dev.tend.analysis.fact.Days;
import dev.tend.analysis.fact.Figure;
import dev.tend.analysis.fact.Population;
import dev.tend.analysis.fact.Stand;
import dev.tend.model.policy.Stage;
import dev.tend.report.Cell;
import dev.tend.report.Column;
import dev.tend.report.Labels;

import java.util.ArrayList;
import java.util.List;

/// How long opportunities stay in each stage, how old those are that stand there, and whether the
/// limits are kept (F44, F48).
record StagesReport(Labels labels) implements Report {
    @Override
    public List<Column> keys() {
        return List.of(Column.least("stage"), Column.shorten("label"));
    }

    @Override
    public List<Column> figures() {
        return List.of(
                Column.least("entered"),
                Column.whole("finished"),
                Column.least("mean_days"),
                Column.whole("median_days"),
                Column.least("p90_days"),
                Column.whole("on_time"),
                Column.drawn("late"),
                Column.whole("now"),
                Column.whole("median_age"),
                Column.whole("late_now"));
    }

    @Override
    public List<Line> lines(Population population) {
        var lines = new ArrayList<Line>();
        for (var stage : population.pipeline().normalOrder()) {
            var keys =
                    List.<Cell>of(
                            new Cell.Text(stage.code()),
                            new Cell.Text(stage.label().in(labels.language())));
            lines.add(new Line(keys, figures(stage, population)));
        }
        return lines;
    }

    private static List<Figure> figures(Stage stage, Population population) {
        var policy = population.policy();
        var entered = new ArrayList<Stand>();
        var standing = new ArrayList<Stand>();
        var late = new ArrayList<Stand>();
        var ages = new Days();
        for (var deal : population.deals()) {
            for (var stand : deal.stands()) {
                if (stand.stay().isIn(stage)
                        && population.span().contains(stand.stay().entered())) {
                    entered.add(stand);
                }
            }
            var current = deal.standOn(population.end());
            if (current.stay().isIn(stage)) {
                standing.add(current);
                ages.add(current, current.daysOn(population.end()));
                if (stage.limit().isPresent()
                        && Punctuality.isLateOn(population.end(), current, policy)) {
                    late.add(current);
                }
            }
        }
        var finished = new ArrayList<>(population.finished());
        finished.removeIf(stand -> !stand.stay().isIn(stage));
        var days = new Days();
        for (var stand : finished) {
            days.add(stand, stand.daysOn(population.end()));
        }
        boolean limited = stage.limit().isPresent();
        var tooLong = new ArrayList<Stand>(limited ? finished : List.of());
        tooLong.removeIf(stand -> Punctuality.isOnTime(stand, policy));
        return List.of(
                Figure.count(entered),
                Figure.count(finished),
                days.mean(),
                days.median(),
                days.p90(),
                limited
                        ? Figure.share(finished, stand -> Punctuality.isOnTime(stand, policy))
                        : Figure.NONE,
                limited ? Figure.count(tooLong) : Figure.NONE,
                Figure.count(standing),
                ages.median(),
                limited ? Figure.count(late) : Figure.NONE);
    }
}
