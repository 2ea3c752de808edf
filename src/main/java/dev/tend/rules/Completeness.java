package dev.tend.rules;

import dev.tend.model.history.Situation;
import dev.tend.model.policy.Fillable;
import dev.tend.model.policy.Level;
import dev.tend.model.policy.Policy;
import dev.tend.model.policy.Requirement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How much of what is required and recommended is there (F41): the names of the fields that are
/// filled, and of those that are missing.
public record Completeness(List<String> present, List<String> missing) {
    public Completeness {
        present = List.copyOf(present);
        missing = List.copyOf(missing);
    }

    /// Of a customer. What several opportunities ask for counts once, and is there where it is
    /// there for all. What cannot be read is neither.
    public static Completeness of(Situation situation, Policy policy) {
        var customer = situation.customer();
        Set<String> filled = new LinkedHashSet<>();
        Set<String> missing = new LinkedHashSet<>();
        for (var journey : situation.journeys()) {
            for (var field : wanted(new WantedFields(policy).of(customer, journey))) {
                if (Fillable.has(customer, journey.opportunity(), field)) {
                    filled.add(field);
                } else if (!customer.maySay(field)) {
                    missing.add(field);
                }
            }
        }
        filled.removeAll(missing);
        return new Completeness(List.copyOf(filled), List.copyOf(missing));
    }

    /// Of each record of a contact, by the id of its entry and by the stage that its opportunity
    /// stood in on its day.
    public static Map<String, Completeness> ofRecords(Situation situation, Policy policy) {
        Map<String, Completeness> records = new HashMap<>();
        var steps = new OpenSteps(situation.account());
        for (var entry : situation.entries()) {
            steps.take(entry);
            var journey = situation.journeyOf(entry.opportunity());
            if (entry.isContactRecord() && journey.isPresent()) {
                var stage = journey.get().stageOn(entry.at().dayIn(policy.zone()));
                var filled = new ArrayList<String>();
                var missing = new ArrayList<String>();
                for (var field :
                        wanted(new WantedFields(policy).of(entry, situation.customer(), stage))) {
                    (steps.has(entry, field) ? filled : missing).add(field);
                }
                records.put(entry.id(), new Completeness(filled, missing));
            }
        }
        return records;
    }

    public int filled() {
        return present.size();
    }

    public int wanted() {
        return present.size() + missing.size();
    }

    private static List<String> wanted(Map<String, Requirement> demanded) {
        var fields = WantedFields.at(Level.REQUIRED, demanded);
        fields.addAll(WantedFields.at(Level.RECOMMENDED, demanded));
        return fields;
    }
}
