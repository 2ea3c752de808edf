package dev.tend.report;

import dev.tend.model.diagnosis.Check;
import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.model.diagnosis.Severity;
import dev.tend.model.value.Place;

import java.util.List;
import java.util.Set;

/// Which problems are asked for: at least as grave as `least`, of the checks `only`, in the files
/// and folders `places`, relative to the book and with `/`. Nothing in `only` or `places` stands
/// for everything.
public record CheckQuery(Severity least, Set<Check> only, List<String> places) {
    public CheckQuery {
        only = Set.copyOf(only);
        places = List.copyOf(places);
    }

    public boolean asksFor(Diagnostic diagnostic) {
        return diagnostic.severity().compareTo(least) <= 0
                && (only.isEmpty() || only.contains(diagnostic.check()))
                && covers(diagnostic.place());
    }

    /// Whether a place lies in the files and folders asked for.
    public boolean covers(Place place) {
        return places.isEmpty() || places.stream().anyMatch(folder -> isIn(place.file(), folder));
    }

    private static boolean isIn(String file, String folder) {
        return folder.isEmpty() || file.equals(folder) || file.startsWith(folder + "/");
    }
}
