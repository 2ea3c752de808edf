package dev.tend.analysis;

import dev.tend.analysis.fact.Client;
import dev.tend.analysis.fact.Deal;
import dev.tend.analysis.fact.Logged;
import dev.tend.analysis.fact.Population;
import dev.tend.analysis.question.Dimension;
import dev.tend.model.value.Coded;
import dev.tend.report.Cell;
import dev.tend.report.Labels;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Splits a population by a dimension, a part for each value that occurs.
record Slices(Dimension dimension, Labels labels) {
    /// A part, and the value that its members have.
    record Slice(Cell value, Population population) {}

    private record Part(List<Client> clients, List<Deal> deals, List<Logged> log) {
        Part() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    List<Slice> of(Population population) {
        var parts = new TreeMap<String, Part>(order());
        if (dimension.kind().isOfCustomers()) {
            byCustomer(population, parts);
        } else {
            byRecord(population, parts);
        }
        var slices = new ArrayList<Slice>();
        for (var part : parts.entrySet()) {
            var its = part.getValue();
            slices.add(
                    new Slice(
                            cell(part.getKey()),
                            new Population(
                                    population.facts(),
                                    population.span(),
                                    its.clients(),
                                    its.deals(),
                                    its.log())));
        }
        return slices;
    }

    private void byCustomer(Population population, Map<String, Part> parts) {
        for (var client : population.clients()) {
            for (var code : dimension.of(client, population)) {
                parts.computeIfAbsent(code, _ -> new Part()).clients().add(client);
            }
        }
        for (var deal : population.deals()) {
            for (var code : dimension.of(deal.client(), population)) {
                parts.computeIfAbsent(code, _ -> new Part()).deals().add(deal);
            }
        }
        for (var logged : population.log()) {
            for (var code : dimension.of(logged.client(), population)) {
                parts.computeIfAbsent(code, _ -> new Part()).log().add(logged);
            }
        }
    }

    private void byRecord(Population population, Map<String, Part> parts) {
        if (dimension.kind() == Dimension.Kind.PERSON) {
            owners(population, parts);
        }
        for (var logged : population.log()) {
            var code = dimension.of(logged, population.policy());
            if (logged.isTouch() || parts.containsKey(code)) {
                parts.computeIfAbsent(code, _ -> new Part());
            }
        }
        for (var logged : population.log()) {
            var part = parts.get(dimension.of(logged, population.policy()));
            if (part != null) {
                part.log().add(logged);
            }
        }
    }

    private static void owners(Population population, Map<String, Part> parts) {
        for (var client : population.clients()) {
            var owner = client.ownerOn(population.end());
            parts.computeIfAbsent(owner, _ -> new Part()).clients().add(client);
        }
        for (var deal : population.deals()) {
            var owner = deal.client().ownerOn(population.end());
            parts.computeIfAbsent(owner, _ -> new Part()).deals().add(deal);
        }
    }

    /// The order of the team's lists, then that of the values; what has no value comes last.
    private Comparator<String> order() {
        var ranks = new HashMap<String, Integer>();
        for (var choice : dimension.choices(labels.policy())) {
            ranks.putIfAbsent(choice.code(), ranks.size());
        }
        int unlisted = ranks.size();
        ranks.put("", Integer.MAX_VALUE);
        return Comparator.<String>comparingInt(code -> ranks.getOrDefault(code, unlisted))
                .thenComparing(dimension.order(labels.policy()));
    }

    private Cell cell(String code) {
        List<? extends Coded> choices = dimension.choices(labels.policy());
        if (code.isEmpty()) {
            return Cell.BLANK;
        }
        return choices.isEmpty()
                ? new Cell.Text(code)
                : new Cell.Coded(code, labels.label(choices, code));
    }
}
