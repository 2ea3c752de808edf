package dev.tend.model.policy;

import dev.tend.model.record.Customer;

import java.util.List;

/// Which customers a rule of the policy is for. What is empty does not matter; without a status and
/// a stage it is for all that are not lost.
public record Audience(
        List<Status> statuses, List<String> stages, List<String> grades, List<String> tags) {
    public static final Audience EVERYBODY =
            new Audience(List.of(), List.of(), List.of(), List.of());

    public Audience {
        statuses = List.copyOf(statuses);
        stages = List.copyOf(stages);
        grades = List.copyOf(grades);
        tags = List.copyOf(tags);
    }

    /// Whether it is for a customer of such a profile, wherever its opportunities stand.
    public boolean includes(Customer customer) {
        if (!grades.isEmpty() && !grades.contains(customer.grade())) {
            return false;
        }
        for (var tag : tags) {
            if (customer.attributes().texts("tags").contains(tag)) {
                return true;
            }
        }
        return tags.isEmpty();
    }

    /// Whether it is for an opportunity that stands in a stage.
    public boolean includes(Stage stage) {
        if (!stages.isEmpty()) {
            return stages.contains(stage.code());
        }
        return statuses.isEmpty()
                ? stage.status() != Status.LOST
                : statuses.contains(stage.status());
    }
}
