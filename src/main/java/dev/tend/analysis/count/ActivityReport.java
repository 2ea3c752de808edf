package dev.tend.analysis.count;

import dev.tend.analysis.fact.Population;
import dev.tend.report.Column;

import java.util.List;

/// Contacts with customers: how many, how many were answered, and how many written down in time
/// (F10, F45).
final class ActivityReport implements Report {
    @Override
    public List<Column> keys() {
        return List.of();
    }

    @Override
    public List<Column> figures() {
        return List.of(
                Column.drawn("touches"),
                Column.whole("customers"),
                Column.whole("answered"),
                Column.whole("response_rate"),
                Column.whole("timely"),
                Column.whole("timeliness"));
    }

    @Override
    public List<Line> lines(Population population) {
        var contacts = new Contacts(population);
        return List.of(
                new Line(
                        List.of(),
                        List.of(
                                contacts.count(),
                                contacts.customers(),
                                contacts.answered(),
                                contacts.responseRate(),
                                contacts.timely(),
                                contacts.timeliness())));
    }
}
