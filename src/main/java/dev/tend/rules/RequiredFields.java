package dev.tend.rules;

import dev.tend.model.diagnosis.Check;
import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.model.history.Journey;
import dev.tend.model.history.Situation;
import dev.tend.model.history.Transition;
import dev.tend.model.policy.Fillable;
import dev.tend.model.policy.Level;
import dev.tend.model.policy.Policy;
import dev.tend.model.policy.Requirement;
import dev.tend.model.record.Customer;
import dev.tend.model.record.Entry;
import dev.tend.model.value.Moment;
import dev.tend.model.value.Place;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Customers and entries have the fields that the policy requires of them (F3, F6, F11, F21).
final class RequiredFields implements AccountRule {
    @Override
    public void check(Situation situation, Policy policy, Moment now, List<Diagnostic> problems) {
        if (policy.standards().requirements().isEmpty()) {
            return;
        }
        customer(situation, policy, problems);
        entries(situation, policy, problems);
    }

    /// A profile that cannot be read lacks nothing in particular.
    private static void customer(Situation situation, Policy policy, List<Diagnostic> problems) {
        var customer = situation.customer();
        if (customer.places().isEmpty()) {
            return;
        }
        var said = new HashSet<String>();
        for (var journey : situation.journeys()) {
            var demanded = new WantedFields(policy).of(customer, journey);
            for (var field : WantedFields.at(Level.REQUIRED, demanded)) {
                var requirement = demanded.get(field);
                if (requirement != null
                        && !customer.maySay(field)
                        && !Fillable.has(customer, journey.opportunity(), field)
                        && !isExcepted(requirement, journey, policy)
                        && said.add(field)) {
                    problems.add(
                            missing(
                                    customer.places().whole(),
                                    field,
                                    Remedy.ofCustomer(customer.key(), field),
                                    requirement));
                }
            }
        }
    }

    /// Whether the move that brought the opportunity as far as the requirement was an exception.
    private static boolean isExcepted(Requirement requirement, Journey journey, Policy policy) {
        var from = policy.pipeline().stage(requirement.when().from());
        if (from.isEmpty()) {
            return false;
        }
        int bound = policy.pipeline().position(from.get());
        boolean excepted = false;
        for (var move : journey.transitions()) {
            if (move.standing() == Transition.Standing.EFFECTIVE
                    && policy.pipeline().position(move.to()) >= bound) {
                excepted = !move.exception().isEmpty();
            }
        }
        return excepted;
    }

    private static void entries(Situation situation, Policy policy, List<Diagnostic> problems) {
        var steps = new OpenSteps(situation.account());
        for (var entry : situation.entries()) {
            steps.take(entry);
            for (var one : required(entry, situation, policy).entrySet()) {
                var field = one.getKey();
                if (!steps.has(entry, field)) {
                    var place = entry.places().whole();
                    problems.add(missing(place, field, Remedy.ofEntry(field), one.getValue()));
                }
            }
        }
    }

    /// The fields that an entry must have, by the history it stands in.
    static Map<String, Requirement> required(Entry entry, Situation situation, Policy policy) {
        Map<String, Requirement> required = new LinkedHashMap<>();
        var journey = situation.journeyOf(entry.opportunity());
        if (journey.isPresent() && hasTemplate(entry, situation.customer())) {
            var stage = journey.get().stageOn(entry.at().dayIn(policy.zone()));
            var wanted = new WantedFields(policy).of(entry, situation.customer(), stage);
            for (var one : wanted.entrySet()) {
                if (one.getValue().level() == Level.REQUIRED) {
                    required.put(one.getKey(), one.getValue());
                }
            }
        }
        return required;
    }

    /// Whether it is known which template an entry follows: its own, or that of the customer.
    private static boolean hasTemplate(Entry entry, Customer customer) {
        return !customer.isUnread() || !entry.attributes().text("template").isEmpty();
    }

    private static Diagnostic missing(
            Place place, String field, String remedy, Requirement requirement) {
        var rule = requirement.place().file() + ":" + requirement.place().line();
        return Diagnostic.of(Check.FIELD_REQUIRED, place, field, remedy, rule);
    }
}
