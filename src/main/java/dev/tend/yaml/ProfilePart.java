package dev.tend.yaml;

/// A mapping of a profile.
public sealed interface ProfilePart {
    /// The profile itself.
    record Whole() implements ProfilePart {}

    /// The contact at this place of the list, counted from 0.
    record Contact(int index) implements ProfilePart {}

    record Opportunity(String code) implements ProfilePart {}
}
