package dev.tend.model.policy;

import dev.tend.model.value.Place;

import java.util.List;

/// What must have been done before a stage is entered or left (F21): fields of the customer filled,
/// milestones recorded, activities done. An activity may also be a channel: a touch by it.
public record Criteria(
        List<String> fields, List<String> milestones, List<String> activities, Place place) {
    public Criteria {
        fields = List.copyOf(fields);
        milestones = List.copyOf(milestones);
        activities = List.copyOf(activities);
    }

    /// Nothing is asked for.
    public static Criteria none(Place place) {
        return new Criteria(List.of(), List.of(), List.of(), place);
    }
}
