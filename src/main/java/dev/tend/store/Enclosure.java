package dev.tend.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// What lines of a YAML text lie in: the lines above them that are indented less, each less than
/// the one below it. A value may stand under the same key in several records; by this it is told in
/// which. Lines are passed one after the other, from the first one on.
final class Enclosure {
    /// Of lines of which it was not noted, or that tell by themselves where they belong.
    static final String UNKNOWN = "";

    private static final int MIXER = 31;
    private static final int HEX = 16;

    private final int indent;
    private final Deque<Opening> openings = new ArrayDeque<>();

    /// Of lines indented so far, or more.
    private Enclosure(int indent) {
        this.indent = indent;
    }

    static Enclosure of(List<String> enclosed) {
        int least = Integer.MAX_VALUE;
        for (var line : enclosed) {
            if (!saysNothing(line)) {
                least = Math.min(least, indentOf(line));
            }
        }
        return new Enclosure(least == Integer.MAX_VALUE ? 0 : least);
    }

    void pass(String line) {
        int own = indentOf(line);
        if (own >= indent || saysNothing(line)) {
            return;
        }
        while (!openings.isEmpty() && openings.peek().indent() >= own) {
            openings.pop();
        }
        openings.push(new Opening(own, mark() * MIXER + line.stripTrailing().hashCode()));
    }

    /// The same for the same lines around.
    String words() {
        return Long.toUnsignedString(mark(), HEX);
    }

    private long mark() {
        return openings.isEmpty() ? 0 : openings.peek().mark();
    }

    private static int indentOf(String line) {
        int spaces = 0;
        while (spaces < line.length() && line.charAt(spaces) == ' ') {
            spaces++;
        }
        return spaces;
    }

    private static boolean saysNothing(String line) {
        var words = line.strip();
        return words.isEmpty() || words.startsWith("#");
    }

    /// A line that is indented so far, with all that it lies in.
    private record Opening(int indent, long mark) {}
}
