package dev.tend.store.step;

import java.util.ArrayList;
import java.util.List;

/// The lines in which a text differs from an older one, from the first such line to the last:
/// `from` is how many lines stand before. `above` and `below` are the line next to them on each
/// side, which both texts have; empty at the end of a text. `within` is their [Enclosure].
record Stretch(
        int from,
        String within,
        List<String> above,
        List<String> removed,
        List<String> added,
        List<String> below) {
    private static final String DOCUMENT = "---";
    private static final String ID = "id: ";

    Stretch {
        above = List.copyOf(above);
        removed = List.copyOf(removed);
        added = List.copyOf(added);
        below = List.copyOf(below);
    }

    static Stretch between(String before, String after) {
        var old = Lines.of(before);
        var now = Lines.of(after);
        int least = Math.min(old.size(), now.size());
        int top = 0;
        while (top < least && old.get(top).equals(now.get(top))) {
            top++;
        }
        int bottom = 0;
        while (bottom < least - top
                && old.get(old.size() - 1 - bottom).equals(now.get(now.size() - 1 - bottom))) {
            bottom++;
        }
        int oldEnd = old.size() - bottom;
        int nowEnd = now.size() - bottom;
        var removed = old.subList(top, oldEnd);
        var added = now.subList(top, nowEnd);
        return new Stretch(
                top,
                within(now, top, removed, added),
                old.subList(Math.max(0, top - 1), top),
                removed,
                added,
                old.subList(oldEnd, Math.min(oldEnd + 1, old.size())));
    }

    private static String within(
            List<String> lines, int from, List<String> removed, List<String> added) {
        if (holdDocuments(added)) {
            return Enclosure.UNKNOWN;
        }
        var enclosure = Enclosure.of(removed, added);
        lines.subList(0, from).forEach(enclosure::pass);
        return enclosure.around(lines, from, from + added.size());
    }

    /// The older text, made from the newer one.
    String removedFrom(String after) {
        return replaced(Lines.of(after), from);
    }

    /// What leads back from the newer text to the older one.
    private Stretch reversed() {
        return new Stretch(from, within, above, /* removed= */ added, /* added= */ removed, below);
    }

    /// Whether this is in a text that was changed since exactly once, so that it can be taken out
    /// by itself.
    boolean isOnceIn(String text) {
        return places(Lines.of(text)).size() == 1;
    }

    /// Whether a text that was changed since is still to become the newer one: it has what this
    /// removed, or nothing of the documents that it added.
    boolean isYetToComeIn(String text) {
        if (!removed.isEmpty() || !holdsDocuments()) {
            return reversed().isOnceIn(text);
        }
        var lines = Lines.of(text);
        for (var line : added) {
            if (line.startsWith(ID) && lines.contains(line)) {
                return false;
            }
        }
        return true;
    }

    /// A text that was changed since, without what this added and with what it removed.
    String takenOutOf(String text) {
        var lines = Lines.of(text);
        return replaced(lines, places(lines).getFirst());
    }

    private String replaced(List<String> lines, int at) {
        var text = new StringBuilder();
        lines.subList(0, at).forEach(text::append);
        removed.forEach(text::append);
        var rest = lines.subList(Math.min(lines.size(), at + added.size()), lines.size());
        if (!rest.isEmpty() && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
        rest.forEach(text::append);
        return text.toString();
    }

    /// No more than the first two.
    private List<Integer> places(List<String> lines) {
        var found = new ArrayList<Integer>();
        var enclosure = Enclosure.of(removed, added);
        var continuation = Continuation.of(removed, added);
        boolean areDocuments = holdsDocuments();
        int passed = 0;
        for (int at : Lines.places(lines, added)) {
            for (; passed < at; passed++) {
                enclosure.pass(lines.get(passed));
            }
            boolean here =
                    areDocuments
                            ? endsWithDocument(lines, at)
                            : hasNeighbours(lines, at)
                                    && isWithin(enclosure, lines, at)
                                    && !goesOn(continuation, lines, at);
            if (here) {
                found.add(at);
            }
            if (found.size() > 1) {
                break;
            }
        }
        return found;
    }

    private boolean isWithin(Enclosure enclosure, List<String> lines, int at) {
        return within.equals(Enclosure.UNKNOWN)
                || within.equals(enclosure.around(lines, at, at + added.size()));
    }

    /// Documents carry ids and may stand anywhere; anything else is told by a neighbour, and by
    /// what it lies in.
    boolean holdsDocuments() {
        return holdDocuments(added);
    }

    private static boolean holdDocuments(List<String> lines) {
        for (var line : lines) {
            if (isDocument(line)) {
                return true;
            }
        }
        return false;
    }

    private boolean endsWithDocument(List<String> lines, int at) {
        int end = at + added.size();
        while (end < lines.size() && saysNothing(lines.get(end))) {
            end++;
        }
        return end == lines.size() || isDocument(lines.get(end));
    }

    private static boolean saysNothing(String line) {
        return line.isBlank() || line.startsWith("#");
    }

    /// Whether something below was written to go on with what this added; the line that stood there
    /// before was not.
    private boolean goesOn(Continuation continuation, List<String> lines, int at) {
        int end = at + added.size();
        boolean isAsBefore = !below.isEmpty() && isBelow(lines, end);
        return !(isAsBefore && !Enclosure.saysNothing(below.getFirst()))
                && continuation.isIn(lines, end);
    }

    private boolean isBelow(List<String> lines, int end) {
        return lines.subList(end, Math.min(end + 1, lines.size())).equals(below);
    }

    private boolean hasNeighbours(List<String> lines, int at) {
        int end = at + added.size();
        boolean sameAbove = lines.subList(Math.max(0, at - 1), at).equals(above);
        boolean sameBelow = isBelow(lines, end);
        return added.isEmpty()
                ? sameAbove && sameBelow
                : sameAbove || sameBelow && !below.isEmpty();
    }

    private static boolean isDocument(String line) {
        return line.stripTrailing().equals(DOCUMENT);
    }
}
