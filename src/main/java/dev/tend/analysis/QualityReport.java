package dev.tend.analysis;

import dev.tend.model.Coded;
import dev.tend.model.Field;
import dev.tend.model.Keys;
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
record QualityReport(Labels labels, UnaryOperator<String> words, UnaryOperator<String> fields)
        implements Report {
    private static final class Filling {
        private final List<Subject> filled = new ArrayList<>();
        private final List<Subject> missing = new ArrayList<>();
        private long filledFields;
        private long wantedFields;

        void add(Subject subject, Completeness completeness) {
            (completeness.missing().isEmpty() ? filled : missing).add(subject);
            filledFields += completeness.filled();
            wantedFields += completeness.wanted();
        }

        void add(Subject subject, boolean isFilled) {
            (isFilled ? filled : missing).add(subject);
            filledFields += isFilled ? 1 : 0;
            wantedFields++;
        }

        List<Figure> figures() {
            var all = new ArrayList<>(filled);
            all.addAll(missing);
            return List.of(
                    new Figure(new Cell.Count(wantedFields), all),
                    new Figure(new Cell.Count(filledFields), filled),
                    Figure.share(filledFields, wantedFields, filled, missing));
        }
    }

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
            of(all, field).add(subject, true);
        }
        for (var field : completeness.missing()) {
            of(all, field).add(subject, false);
        }
    }

    private void lines(
            String of, Map<String, Filling> all, List<? extends Coded> names, List<Line> lines) {
        for (var one : all.entrySet()) {
            var key =
                    one.getKey().isEmpty()
                            ? Cell.BLANK
                            : new Cell.Coded(one.getKey(), name(one.getKey(), names));
            lines.add(
                    new Line(
                            List.of(new Cell.Coded(of, words.apply(of)), key),
                            one.getValue().figures()));
        }
    }

    /// By the list of the team, else as people call a field that is always there.
    private String name(String code, List<? extends Coded> names) {
        var label = labels.label(names, code);
        return label.equals(code) ? fields.apply(code) : label;
    }
}
