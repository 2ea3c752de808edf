package dev.tend.model.policy;

import dev.tend.model.value.Place;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How much some fields are wanted, of whom and when (F3, F6, F21). Of several that fit, the last
/// one decides.
public record Requirement(
        Subject subject,
        List<String> fields,
        Level level,
        Condition when,
        Optional<LocalDate> since,
        Place place) {
    public Requirement {
        fields = List.copyOf(fields);
    }

    /// Whose fields.
    public enum Subject {
        CUSTOMER,
        ENTRY
    }

    /// When: the template in use, the stage stood in or passed, and one of some values for each
    /// field named. What is empty does not matter.
    public record Condition(String template, String from, Map<String, List<String>> values) {
        public static final Condition ALWAYS = new Condition("", "", Map.of());

        public Condition {
            values = Map.copyOf(values);
        }
    }
}
