package dev.tend.rules;

import dev.tend.model.Fillable;
import dev.tend.model.Level;
import dev.tend.model.Policy;
import dev.tend.model.Situation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// How much of what is required and recommended of a customer is there (F41): fields filled of
/// fields wanted, and the names of those that are missing.
public record Completeness(int filled, int wanted, List<String> missing) {
    public Completeness {
        missing = List.copyOf(missing);
    }

    public static Completeness of(Situation situation, Policy policy) {
        var customer = situation.customer();
        Set<String> filled = new LinkedHashSet<>();
        Set<String> missing = new LinkedHashSet<>();
        for (var journey : situation.journeys()) {
            var demanded = new Demanded(policy).of(customer, journey);
            for (var level : List.of(Level.REQUIRED, Level.RECOMMENDED)) {
                for (var field : Demanded.at(level, demanded)) {
                    boolean has = Fillable.has(customer, journey.opportunity(), field);
                    (has ? filled : missing).add(field);
                }
            }
        }
        filled.removeAll(missing);
        return new Completeness(
                filled.size(), filled.size() + missing.size(), List.copyOf(missing));
    }
}
