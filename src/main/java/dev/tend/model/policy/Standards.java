package dev.tend.model.policy;

import dev.tend.model.diagnosis.Check;
import dev.tend.model.diagnosis.Severity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a team demands of its records (F3, F6, F10, F15, F21, F25). `template` is the one in use
/// where a record names none, or empty; records dated before `since` are not judged; `severities`
/// say how grave a problem is where the book differs from tend.
public record Standards(
        String template,
        List<Choice> templates,
        List<Requirement> requirements,
        Moves moves,
        Timeliness timeliness,
        Wording wording,
        Map<Check, Severity> severities,
        Optional<LocalDate> since) {
    public Standards {
        templates = List.copyOf(templates);
        requirements = List.copyOf(requirements);
        severities = Map.copyOf(severities);
    }

    /// Whether what is dated so is judged.
    public boolean judges(LocalDate day) {
        return since.isEmpty() || !day.isBefore(since.get());
    }
}
