package dev.tend.analysis.count;

import dev.tend.analysis.fact.Population;
import dev.tend.report.Column;

import java.util.List;

/// The figures that a team looks at first, one of each kind.
final class OverviewReport implements Report {
    @Override
    public List<Column> keys() {
        return List.of();
    }

    @Override
    public List<Column> figures() {
        return List.of(
                Column.whole("new"),
                Column.whole("open"),
                Column.whole("amount"),
                Column.whole("weighted"),
                Column.whole("won"),
                Column.whole("lost"),
                Column.whole("win_rate"),
                Column.least("amount_won"),
                Column.least("median_cycle"),
                Column.whole("touches"),
                Column.least("customers"),
                Column.least("response_rate"),
                Column.least("timeliness"),
                Column.least("on_time"),
                Column.least("coverage"));
    }

    @Override
    public List<Line> lines(Population population) {
        var sales = new Sales(population);
        var contacts = new Contacts(population);
        return List.of(
                new Line(
                        List.of(),
                        List.of(
                                sales.begun(),
                                sales.open(),
                                sales.openAmount(),
                                sales.weighted(),
                                sales.won(),
                                sales.lost(),
                                sales.winRate(),
                                sales.amountWon(),
                                sales.cycle().median(),
                                contacts.count(),
                                contacts.customers(),
                                contacts.responseRate(),
                                contacts.timeliness(),
                                sales.onTime(),
                                new Coverage(population).coverage())));
    }
}
