package dev.tend.yaml;

import java.util.List;

/// One replacement in a text: what stands between two offsets makes room for `with`.
record Splice(int from, int to, String with) {
    static Splice insert(int at, String with) {
        return new Splice(at, at, with);
    }

    static Splice delete(int from, int to) {
        return new Splice(from, to, "");
    }

    /// The text with all splices made. They are in order and do not overlap.
    static String apply(String text, List<Splice> splices) {
        var changed = new StringBuilder(text);
        for (var splice : splices.reversed()) {
            changed.replace(splice.from(), splice.to(), splice.with());
        }
        return changed.toString();
    }
}
