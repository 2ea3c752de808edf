package dev.tend.yaml;

import dev.tend.model.Check;
import dev.tend.model.Diagnostic;
import dev.tend.model.Place;
import dev.tend.model.Spelling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Gathers everything that is wrong while a file is read, so that reading goes on after each
/// problem.
public final class Problems {
    private final List<Diagnostic> found = new ArrayList<>();
    private int errors;

    public void add(Diagnostic diagnostic) {
        found.add(diagnostic);
        if (diagnostic.isError()) {
            errors++;
        }
    }

    public void add(Check check, Place place, String... arguments) {
        add(Diagnostic.of(check, place, arguments));
    }

    /// A word that is none of `valid`: the nearest one is suggested.
    public void addUnknown(
            Check check, Place place, String word, Collection<String> valid, String... more) {
        var arguments = new ArrayList<>(List.of(word));
        arguments.addAll(List.of(more));
        var nearest = Spelling.nearest(word, valid).orElse("");
        add(new Diagnostic(check, check.severity(), place, arguments, nearest));
    }

    public void addAll(Collection<Diagnostic> diagnostics) {
        diagnostics.forEach(this::add);
    }

    /// How many errors there are so far.
    public int errors() {
        return errors;
    }

    /// What was found, in the order in which it was found.
    public List<Diagnostic> all() {
        return List.copyOf(found);
    }
}
