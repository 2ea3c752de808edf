package dev.tend.analysis.count;

import dev.tend.analysis.fact.Days;
import dev.tend.analysis.fact.Deal;
import dev.tend.analysis.fact.Figure;
import dev.tend.analysis.fact.Population;
import dev.tend.report.Column;

import java.util.ArrayList;
import java.util.List;

/// What became of the opportunities that began in the period, up to today (F47): one cohort, so
/// that won, lost and open add up.
final class SourcesReport implements Report {
    @Override
    public List<Column> keys() {
        return List.of();
    }

    @Override
    public List<Column> figures() {
        return List.of(
                Column.drawn("opportunities"),
                Column.whole("open"),
                Column.whole("won"),
                Column.whole("lost"),
                Column.whole("conversion"),
                Column.least("loss"),
                Column.whole("win_rate"),
                Column.whole("amount_won"),
                Column.least("median_cycle"));
    }

    @Override
    public List<Line> lines(Population population) {
        var today = population.today();
        var cohort = population.cohort();
        var open = new ArrayList<Deal>();
        var won = new ArrayList<Deal>();
        var lost = new ArrayList<Deal>();
        var cycle = new Days();
        for (var deal : cohort) {
            if (deal.isOpenOn(today)) {
                open.add(deal);
            } else {
                (deal.isWonOn(today) ? won : lost).add(deal);
            }
            var firstWon = deal.firstWon(today);
            if (firstWon.isPresent()) {
                cycle.add(deal, deal.daysTo(firstWon.get()));
            }
        }
        var closed = new ArrayList<>(won);
        closed.addAll(lost);
        return List.of(
                new Line(
                        List.of(),
                        List.of(
                                Figure.count(cohort),
                                Figure.count(open),
                                Figure.count(won),
                                Figure.count(lost),
                                Figure.share(cohort, deal -> deal.isWonOn(today)),
                                Figure.share(cohort, deal -> deal.isLostOn(today)),
                                Figure.share(closed, deal -> deal.isWonOn(today)),
                                Figure.amount(won),
                                cycle.median())));
    }
}
