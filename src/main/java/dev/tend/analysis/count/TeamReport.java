package dev.tend.analysis.count;

import dev.tend.analysis.fact.Figure;
import dev.tend.analysis.fact.Population;
import dev.tend.report.Column;

import java.util.List;

/// What each person has to look after, and how (F38, F49).
///
/// Split by persons, `touches` are what each has done for whatever customer; by anything else, what
/// anybody has done for the customers of the row, as in other reports.
record TeamReport(boolean byPerson) implements Report {
    @Override
    public List<Column> keys() {
        return List.of();
    }

    @Override
    public List<Column> figures() {
        var touches = Column.drawn("touches");
        return List.of(
                Column.whole("customers"),
                Column.whole("open"),
                byPerson ? touches.called("team.touches") : touches,
                Column.least("timeliness"),
                Column.least("vague"),
                Column.whole("coverage"),
                Column.whole("on_time"),
                Column.least("completeness"),
                Column.whole("won"),
                Column.whole("lost"),
                Column.whole("win_rate"),
                Column.least("amount_won"),
                Column.least("median_cycle"));
    }

    @Override
    public List<Line> lines(Population population) {
        var sales = new Sales(population);
        var contacts = new Contacts(population);
        var coverage = new Coverage(population);
        var quality = new Quality(population);
        return List.of(
                new Line(
                        List.of(),
                        List.of(
                                Figure.count(population.clients()),
                                coverage.open(),
                                contacts.count(),
                                contacts.timeliness(),
                                quality.vague(),
                                coverage.coverage(),
                                sales.onTime(),
                                quality.completeness(),
                                sales.won(),
                                sales.lost(),
                                sales.winRate(),
                                sales.amountWon(),
                                sales.cycle().median())));
    }
}
