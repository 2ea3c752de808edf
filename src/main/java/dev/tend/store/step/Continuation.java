package dev.tend.store.step;

import java.util.List;

/// Tells whether lines of a YAML text that somebody wrote below others go on with what those began:
/// they are indented more than those, or items of a list whose key stands as far to the left.
/// Without those they would go on with something else. `indent` is that of those others.
record Continuation(int indent, boolean isOfKeys) {
    /// What does not get to the point sooner is taken for a continuation.
    private static final int FAR = 200;

    /// Of what stands in a place, or is to stand there instead.
    static Continuation of(List<String> some, List<String> others) {
        int indent = Math.min(Enclosure.indentOf(some), Enclosure.indentOf(others));
        return new Continuation(indent, holdKey(some, indent) || holdKey(others, indent));
    }

    private static boolean holdKey(List<String> lines, int indent) {
        for (var line : lines) {
            if (!Enclosure.saysNothing(line)
                    && Enclosure.indentOf(line) == indent
                    && !Enclosure.isItem(line, indent)) {
                return true;
            }
        }
        return false;
    }

    /// Whether lines `from` one up do. A remark may be a line of a text, and then tells so by its
    /// indent; else what comes after it does.
    boolean isIn(List<String> lines, int from) {
        int end = Math.min(lines.size(), from + FAR);
        for (var line : lines.subList(from, end)) {
            if (line.isBlank()) {
                continue;
            }
            int own = Enclosure.indentOf(line);
            if (own > indent || line.charAt(own) == '\t') {
                return true;
            }
            if (!Enclosure.saysNothing(line)) {
                return isOfKeys && Enclosure.isItem(line, indent);
            }
        }
        return end < lines.size();
    }
}
