package dev.tend.model;

import java.util.List;
import java.util.Optional;

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

    /// The opportunity for which a customer belongs to it: the one that has belonged longest.
    public Optional<Journey> among(Situation situation, Zone zone) {
        Optional<Journey> longest = Optional.empty();
        if (fits(situation.customer())) {
            for (var journey : situation.journeys()) {
                if (fits(journey.stage())
                        && (longest.isEmpty()
                                || since(journey).since().orderIn(zone)
                                        < since(longest.get()).since().orderIn(zone))) {
                    longest = Optional.of(journey);
                }
            }
        }
        return longest;
    }

    /// The stay since which an opportunity has belonged to it without a break, as far as stages and
    /// status tell.
    public Stay since(Journey journey) {
        var since = journey.current();
        for (int i = journey.stays().size() - 1; i >= 0; i--) {
            if (!fits(journey.stays().get(i).stage())) {
                break;
            }
            since = journey.stays().get(i);
        }
        return since;
    }

    private boolean fits(Customer customer) {
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

    private boolean fits(Stage stage) {
        if (!stages.isEmpty()) {
            return stages.contains(stage.code());
        }
        return statuses.isEmpty()
                ? stage.status() != Status.LOST
                : statuses.contains(stage.status());
    }
}
