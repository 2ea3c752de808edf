package dev.tend.analysis;

import dev.tend.analysis.fact.Figure;
import dev.tend.analysis.fact.Logged;
import dev.tend.analysis.fact.Population;
import dev.tend.analysis.fact.Subject;
import dev.tend.model.record.Entry;
import dev.tend.model.value.Place;
import dev.tend.report.Cell;
import dev.tend.report.Column;
import dev.tend.report.Labels;
import dev.tend.report.SpotCheck;
import dev.tend.report.Table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Records of a period for reading together (F41), the same ones again for the same seed.
record RecordSample(Population population, Labels labels) {
    /// `vague` is the figure of the records that say nothing; they are marked.
    Table drawn(long seed, int size, Figure vague, UnaryOperator<String> words) {
        var eligible = these(population.log(), true);
        var flawed = these(vague.counted(), false);
        var accounts = population.facts().clients().stream();
        var drawn =
                new SpotCheck(seed, size)
                        .among(
                                accounts.map(client -> client.situation().account()).toList(),
                                eligible::contains,
                                List.of(),
                                Place::line);
        var rows = new ArrayList<List<Cell>>();
        for (var one : drawn) {
            var entry = one.entry();
            boolean isVague = flawed.contains(entry);
            rows.add(
                    List.of(
                            DealLists.name(one.customer(), ""),
                            labels.when(entry.at()),
                            labels.person(entry.by()),
                            Cell.text(entry.summary()),
                            isVague ? new Cell.Coded("vague", words.apply("vague")) : Cell.BLANK));
        }
        return new Table(
                List.of(
                        Column.shorten("name"),
                        Column.whole("at"),
                        Column.shorten("by"),
                        Column.shorten("summary"),
                        Column.whole("vague")),
                rows);
    }

    private static Set<Entry> these(List<? extends Subject> records, boolean onlyContacts) {
        Set<Entry> entries = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var record : records) {
            if (record instanceof Logged logged
                    && (!onlyContacts || logged.entry().isContactRecord())) {
                entries.add(logged.entry());
            }
        }
        return entries;
    }
}
