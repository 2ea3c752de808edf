package dev.tend.store.step;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.zip.CRC32;

/// What lines of a YAML text lie in: the lines above them that are indented less, each less than
/// the one below it, and of an item of a list its `name`. A value may stand under the same key in
/// several records; by this it is told in which. The lines above are passed one after the other.
final class Enclosure {
    /// Of lines of which it was not noted, or that tell by themselves where they belong.
    static final String UNKNOWN = "";

    private static final String ITEM = "- ";
    private static final String NAME = "name:";
    private static final String REMARK = " #";
    private static final int HEX = 16;

    /// An item of a list is not longer than this, or its name is not looked for.
    private static final int FAR = 200;

    private final int indent;
    private final boolean isOfItems;
    private final Deque<Opening> openings = new ArrayDeque<>();

    private Enclosure(int indent, boolean isOfItems) {
        this.indent = indent;
        this.isOfItems = isOfItems;
    }

    /// Of lines that are to be put in the place of others.
    static Enclosure of(List<String> some, List<String> others) {
        int least = Math.min(indentOf(some), indentOf(others));
        int indent = least == Integer.MAX_VALUE ? 0 : least;
        return new Enclosure(indent, beginWithItem(some, indent) || beginWithItem(others, indent));
    }

    private static boolean beginWithItem(List<String> lines, int indent) {
        return !lines.isEmpty() && isItem(lines.getFirst(), indent);
    }

    /// Whether a line begins an item that is indented so far.
    static boolean isItem(String line, int indent) {
        return indentOf(line) == indent
                && (line.startsWith(ITEM, indent) || line.strip().equals(ITEM.strip()));
    }

    void pass(String line) {
        int own = indentOf(line);
        // The key of a list may stand as far to the left as its items.
        boolean isKey = isOfItems && own == indent && !isItem(line, indent);
        if (own >= indent && !isKey || saysNothing(line)) {
            return;
        }
        while (!openings.isEmpty() && openings.peek().indent() >= own) {
            openings.pop();
        }
        var words = withoutRemark(line);
        openings.push(new Opening(own, words, checksum(mark(), words)));
    }

    /// The same for the same lines around those `from` one up to another, when all before were
    /// passed.
    String around(List<String> lines, int from, int to) {
        var name = isInItem() ? nameBeside(lines, from, to) : "";
        return Long.toString(name.isEmpty() ? mark() : checksum(mark(), name), HEX);
    }

    private boolean isInItem() {
        return !openings.isEmpty()
                && openings.peek().words().startsWith(ITEM)
                && !openings.peek().words().startsWith(ITEM + NAME);
    }

    private String nameBeside(List<String> lines, int from, int to) {
        var above = lines.subList(Math.max(0, from - FAR), from).reversed();
        var name = nameIn(above);
        return name.isEmpty() ? nameIn(lines.subList(to, Math.min(lines.size(), to + FAR))) : name;
    }

    /// Of the item that the first of them are of; empty where they do not name it.
    private String nameIn(List<String> lines) {
        for (var line : lines) {
            if (!isOfItem(line)) {
                return "";
            }
            if (isName(line)) {
                return withoutRemark(line);
            }
        }
        return "";
    }

    private boolean isOfItem(String line) {
        return saysNothing(line) || indentOf(line) >= indent;
    }

    private boolean isName(String line) {
        return indentOf(line) == indent && line.startsWith(NAME, indent);
    }

    private long mark() {
        return openings.isEmpty() ? 0 : openings.peek().mark();
    }

    private static long checksum(long before, String words) {
        var sum = new CRC32();
        sum.update((before + "\n" + words).getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }

    /// The least; of no lines more than any.
    static int indentOf(List<String> lines) {
        int least = Integer.MAX_VALUE;
        for (var line : lines) {
            if (!saysNothing(line)) {
                least = Math.min(least, indentOf(line));
            }
        }
        return least;
    }

    static int indentOf(String line) {
        int spaces = 0;
        while (spaces < line.length() && line.charAt(spaces) == ' ') {
            spaces++;
        }
        return spaces;
    }

    private static String withoutRemark(String line) {
        int remark = line.indexOf(REMARK);
        return (remark < 0 ? line : line.substring(0, remark)).strip();
    }

    static boolean saysNothing(String line) {
        var words = line.strip();
        return words.isEmpty() || words.startsWith("#");
    }

    /// A line that is indented so far, with a mark of all that it lies in.
    private record Opening(int indent, String words, long mark) {}
}
