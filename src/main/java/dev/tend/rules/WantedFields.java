package dev.tend.rules;

import dev.tend.model.history.Journey;
import dev.tend.model.policy.Fillable;
import dev.tend.model.policy.Level;
import dev.tend.model.policy.Policy;
import dev.tend.model.policy.Requirement;
import dev.tend.model.policy.Requirement.Subject;
import dev.tend.model.policy.Stage;
import dev.tend.model.policy.StageKind;
import dev.tend.model.record.Customer;
import dev.tend.model.record.Entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which fields a policy wants of a record, each with the requirement that decides it: of several
/// that fit, the last one (F3, F6). Nothing is wanted of what is older than the policy judges.
public record WantedFields(Policy policy) {
    /// What is wanted of a customer, because of itself and of one of its opportunities.
    public Map<String, Requirement> of(Customer customer, Journey journey) {
        return decided(
                Subject.CUSTOMER,
                template(customer, ""),
                journey.stage(),
                customer.created().orElse(LocalDate.MAX),
                field -> customer.attributes().texts(field),
                true);
    }

    /// What is wanted of an entry, made while its opportunity stood in a stage.
    public Map<String, Requirement> of(Entry entry, Customer customer, Stage stage) {
        return decided(
                Subject.ENTRY,
                template(customer, entry.attributes().text("template")),
                stage,
                entry.known(policy.zone()),
                field -> Fillable.values(entry, field),
                entry.isContactRecord());
    }

    private String template(Customer customer, String own) {
        if (!own.isEmpty()) {
            return own;
        }
        var ofCustomer = customer.attributes().text("template");
        return ofCustomer.isEmpty() ? policy.standards().template() : ofCustomer;
    }

    /// What is wanted without a condition on values is wanted of full records only.
    private Map<String, Requirement> decided(
            Subject subject,
            String template,
            Stage stage,
            LocalDate day,
            Values values,
            boolean full) {
        Map<String, Requirement> decided = new LinkedHashMap<>();
        if (!policy.standards().judges(day)) {
            return decided;
        }
        for (var requirement : policy.standards().requirements()) {
            var when = requirement.when();
            if (requirement.subject() == subject
                    && (full || !when.values().isEmpty())
                    && (when.template().isEmpty() || when.template().equals(template))
                    && (when.from().isEmpty() || isFrom(when.from(), stage))
                    && requirement.since().filter(day::isBefore).isEmpty()
                    && fits(when.values(), values)) {
                for (var field : requirement.fields()) {
                    decided.put(field, requirement);
                }
            }
        }
        return decided;
    }

    private boolean isFrom(String from, Stage stage) {
        var pipeline = policy.pipeline();
        var bound = pipeline.stage(from);
        return bound.isPresent()
                && stage.kind() != StageKind.LOST
                && pipeline.position(stage) >= pipeline.position(bound.get());
    }

    private static boolean fits(Map<String, List<String>> wanted, Values values) {
        for (var one : wanted.entrySet()) {
            boolean any = false;
            for (var value : values.of(one.getKey())) {
                any |= one.getValue().contains(value);
            }
            if (!any) {
                return false;
            }
        }
        return true;
    }

    /// The fields of some that are wanted at a level.
    static List<String> at(Level level, Map<String, Requirement> demanded) {
        var fields = new ArrayList<String>();
        for (var one : demanded.entrySet()) {
            if (one.getValue().level() == level) {
                fields.add(one.getKey());
            }
        }
        return fields;
    }

    /// The values of a record's key.
    @FunctionalInterface
    private interface Values {
        List<String> of(String field);
    }
}
