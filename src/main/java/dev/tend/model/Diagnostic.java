package dev.tend.model;

import java.util.List;

/// One problem: what is wrong, where, and the words for its message. `suggestion` is the nearest
/// valid word, or empty.
public record Diagnostic(Check check, Place place, List<String> arguments, String suggestion)
        implements Comparable<Diagnostic> {
    public Diagnostic {
        arguments = List.copyOf(arguments);
    }

    public static Diagnostic of(Check check, Place place, String... arguments) {
        return new Diagnostic(check, place, List.of(arguments), "");
    }

    public Diagnostic suggesting(String word) {
        return new Diagnostic(check, place, arguments, word);
    }

    public boolean isError() {
        return check.severity() == Severity.ERROR;
    }

    @Override
    public int compareTo(Diagnostic other) {
        int byPlace = place.compareTo(other.place);
        return byPlace != 0 ? byPlace : check.compareTo(other.check);
    }
}
