package dev.tend.rules;

import dev.tend.model.Book;
import dev.tend.model.diagnosis.Check;
import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.model.policy.Keys;
import dev.tend.model.policy.Policy;
import dev.tend.model.policy.Requirement;
import dev.tend.model.record.Mood;
import dev.tend.model.record.Result;
import dev.tend.model.value.Coded;
import dev.tend.model.value.Moment;
import dev.tend.model.value.Spelling;

import java.util.ArrayList;
import java.util.List;

/// The values that the conditions of a requirement name can be had: a slip would switch the rule
/// off unnoticed.
final class RequirementValues implements Rule {
    @Override
    public List<Diagnostic> check(Book book, Moment now) {
        var problems = new ArrayList<Diagnostic>();
        for (var requirement : book.policy().standards().requirements()) {
            requirement
                    .when()
                    .values()
                    .forEach((field, values) -> {
                        var codes = codes(requirement, field, book.policy());
                        for (var value : values) {
                            if (!codes.isEmpty() && !codes.contains(value)) {
                                problems.add(unknown(requirement, value, codes));
                            }
                        }
                    });
        }
        return problems;
    }

    private static Diagnostic unknown(Requirement requirement, String value, List<String> codes) {
        var problem =
                Diagnostic.of(Check.CHOICE, requirement.place(), value, String.join(" ", codes));
        return Spelling.nearest(value, codes).map(problem::suggesting).orElse(problem);
    }

    /// The codes that a field can have; none where it can have any value.
    private static List<String> codes(Requirement requirement, String name, Policy policy) {
        List<? extends Coded> choices =
                switch (name) {
                    case "result" -> List.of(Result.values());
                    case "stage" -> policy.pipeline().stages();
                    case "via", "next.via" -> policy.channels();
                    case "reason" -> policy.reasons();
                    case "feedback" -> List.of(Mood.values());
                    case "milestones" -> policy.milestones();
                    case "activities" -> policy.activities();
                    default -> ofField(requirement, name, policy);
                };
        var codes = new ArrayList<String>();
        for (var choice : choices) {
            codes.add(choice.code());
        }
        return codes;
    }

    private static List<? extends Coded> ofField(
            Requirement requirement, String name, Policy policy) {
        var keys =
                switch (requirement.subject()) {
                    case CUSTOMER -> Keys.with(Keys.CUSTOMER, policy.customerFields());
                    case ENTRY -> Keys.with(Keys.ENTRY, policy.entryFields());
                };
        var field = keys.get(name);
        return field == null ? List.of() : policy.choices(field);
    }
}
