package dev.tend.yaml;

import dev.tend.model.diagnosis.Check;
import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.model.value.Place;
import dev.tend.model.value.Spelling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Gathers everything that is wrong while a file is read, so that reading goes on after each
/// problem. Of one file, a thousand are listed.
public final class Problems {
    private static final int MOST_IN_A_FILE = 1000;

    private final List<Diagnostic> found = new ArrayList<>();
    private String file = "";
    private int inFile;
    private int errors;

    public void add(Diagnostic diagnostic) {
        var place = diagnostic.place();
        inFile = place.file().equals(file) ? inFile + 1 : 1;
        file = place.file();
        if (inFile <= MOST_IN_A_FILE) {
            found.add(diagnostic);
        } else if (inFile == MOST_IN_A_FILE + 1) {
            var most = Integer.toString(MOST_IN_A_FILE);
            found.add(Diagnostic.of(Check.FILE_PROBLEMS, place, most));
        }
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
        boolean isListed = !place.file().equals(file) || inFile < MOST_IN_A_FILE;
        var nearest = isListed ? Spelling.nearest(word, valid).orElse("") : "";
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
