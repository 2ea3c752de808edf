package dev.tend.analysis.count;

import dev.tend.analysis.fact.Figure;
import dev.tend.analysis.fact.Logged;
import dev.tend.analysis.fact.Population;
import dev.tend.rules.Completeness;

import java.util.ArrayList;
import java.util.List;

/// How complete and how telling the records are (F39, F41).
record Quality(Population population) {
    /// Fields filled of those required and recommended, over all customers.
    Figure completeness() {
        var filling = new Filling();
        for (var client : population.clients()) {
            filling.add(client, Completeness.of(client.situation(), population.policy()));
        }
        return filling.share();
    }

    /// Contact records whose summary says nothing, of all.
    Figure vague() {
        return Figure.share(records(), population.facts().vague()::has);
    }

    private List<Logged> records() {
        var records = new ArrayList<Logged>();
        for (var logged : population.log()) {
            if (logged.entry().isContactRecord()) {
                records.add(logged);
            }
        }
        return records;
    }
}
