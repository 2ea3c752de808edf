package dev.tend.model.diagnosis;

import dev.tend.model.value.Place;

import java.util.ArrayList;
import java.util.List;

/// One problem: what is wrong, where, and the words for its message. `suggestion` is the nearest
/// valid word, or empty. `severity` is the check's own unless the book's policy says otherwise.
public record Diagnostic(
        Check check, Severity severity, Place place, List<String> arguments, String suggestion)
        implements Comparable<Diagnostic> {
    public Diagnostic {
        arguments = List.copyOf(arguments);
    }

    public static Diagnostic of(Check check, Place place, String... arguments) {
        return new Diagnostic(check, check.severity(), place, List.of(arguments), "");
    }

    public Diagnostic suggesting(String word) {
        return new Diagnostic(check, severity, place, arguments, word);
    }

    /// The same problem, as grave as the book's policy holds it to be.
    public Diagnostic as(Severity other) {
        return new Diagnostic(check, other, place, arguments, suggestion);
    }

    /// Those of some problems that are errors, in their order.
    public static List<Diagnostic> errors(Iterable<Diagnostic> problems) {
        var errors = new ArrayList<Diagnostic>();
        for (var problem : problems) {
            if (problem.isError()) {
                errors.add(problem);
            }
        }
        return errors;
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /// Whether the other one says the same of the same place. A record's own equality would have to
    /// be linked first.
    public boolean repeats(Diagnostic other) {
        return compareTo(other) == 0
                && place.length() == other.place.length()
                && severity == other.severity
                && arguments.equals(other.arguments)
                && suggestion.equals(other.suggestion);
    }

    @Override
    public int compareTo(Diagnostic other) {
        int byPlace = place.compareTo(other.place);
        return byPlace != 0 ? byPlace : check.compareTo(other.check);
    }
}
