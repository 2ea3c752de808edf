package dev.tend.schedule;

import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.model.policy.Stage;

import java.util.ArrayList;
import java.util.List;

/// A next step with a customer (F57): what to type, and every reason for it.
public record Suggestion(String command, List<Cause> causes) {
    public Suggestion {
        causes = List.copyOf(causes);
    }

    public Suggestion and(Cause other) {
        var more = new ArrayList<>(causes);
        more.add(other);
        return new Suggestion(command, more);
    }

    /// Why a step is suggested.
    public sealed interface Cause {}

    /// Something is asked for, by now or later.
    public record Asked(DueItem item) implements Cause {}

    /// Something is missing for moving on to a stage.
    public record Missing(Stage stage, Diagnostic problem) implements Cause {}

    /// Nothing is missing for moving on to a stage.
    public record Ready(Stage stage) implements Cause {}

    /// A stage has a standard action, and nothing is planned (F27).
    public record Standard(Stage stage) implements Cause {}
}
