package dev.tend.analysis.count;

import dev.tend.analysis.fact.Client;
import dev.tend.analysis.fact.Population;
import dev.tend.analysis.fact.Subject;
import dev.tend.model.policy.Field;
import dev.tend.model.policy.Keys;
import dev.tend.model.value.Coded;
import dev.tend.report.Cell;
import dev.tend.report.Column;
import dev.tend.report.Labels;
import dev.tend.rules.Completeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// How complete profiles and records are, by field, template and person (F41). `words` gives the
/// word for what a row is about, `fields` that for a key of the files.
public record QualityReport(
        Labels labels, UnaryOperator<String> words, UnaryOperator<String> fields)
        implements Report {
    @Override
    public List<Column> keys() {
        return List.of(Column.shorten("of"), Column.shorten("key"));
    }

    @Override
    public List<Column> figures() {
        return List.of(
                Column.whole("wanted"), Column.whole("filled"), Column.drawn("completeness"));
    }

    @Override
    public List<Line> lines(Population population) {
        Map<String, Filling> byField = new TreeMap<>();
        Map<String, Filling> byRecordField = new TreeMap<>();
        Map<String, Filling> byTemplate = new TreeMap<>();
        Map<String, Filling> byPerson = new TreeMap<>();
        for (var client : population.clients()) {
            var completeness = Completeness.of(client.situation(), population.policy());
            add(byField, client, completeness);
            of(byTemplate, template(client)).add(client, completeness);
            of(byPerson, client.ownerOn(population.end())).add(client, completeness);
        }
        for (var logged : population.log()) {
            var record = logged.client().records(population.policy()).get(logged.entry().id());
            if (record != null) {
                add(byRecordField, logged, record);
            }
        }
        var lines = new ArrayList<Line>();
        var policy = labels.policy();
        lines("field", byField, fields(Keys.CUSTOMER, policy.customerFields()), lines);
        lines("record", byRecordField, fields(Keys.ENTRY, policy.entryFields()), lines);
        lines("template", byTemplate, policy.standards().templates(), lines);
        lines("person", byPerson, policy.team(), lines);
        return lines;
    }

    private static List<Coded> fields(Map<String, Field> keys, List<Field> declared) {
        return List.copyOf(Keys.with(keys, declared).values());
    }

    private String template(Client client) {
        var own = client.customer().attributes().text("template");
        return own.isEmpty() ? labels.policy().standards().template() : own;
    }

    private static Filling of(Map<String, Filling> all, String key) {
        return all.computeIfAbsent(key, _ -> new Filling());
    }

    private static void add(Map<String, Filling> all, Subject subject, Completeness completeness) {
        for (var field : completeness.present()) {
            of(all, field).add(subject, new Completeness(List.of(field), List.of()));
        }
        for (var field : completeness.missing()) {
            of(all, field).add(subject, new Completeness(List.of(), List.of(field)));
        }
    }

    private void lines(
            String of, Map<String, Filling> all, List<? extends Coded> names, List<Line> lines) {
        for (var one : all.entrySet()) {
            var filling = one.getValue();
            var key =
                    one.getKey().isEmpty()
                            ? Cell.BLANK
                            : new Cell.Coded(
                                    one.getKey(), name(one.getKey(), names, labels, fields));
            lines.add(
                    new Line(
                            List.of(new Cell.Coded(of, words.apply(of)), key),
                            List.of(filling.wanted(), filling.filled(), filling.share())));
        }
    }

    /// By the list of the team, else as people call a field that is always there.
    public static String name(
            String code, List<? extends Coded> names, Labels labels, UnaryOperator<String> fields) {
        var label = labels.label(names, code);
        return label.equals(code) ? fields.apply(code) : label;
    }
}
