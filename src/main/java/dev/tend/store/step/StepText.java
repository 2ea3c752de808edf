package dev.tend.store.step;

import dev.tend.model.value.Iso;
import dev.tend.store.disk.FileNames;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The note of a step: some lines about it, then what it made of each file as a patch that `git
/// apply` and `patch` understand.
final class StepText {
    private static final String FIRST = "tend step 1";
    private static final String AT = "at: ";
    private static final String COMMAND = "command: ";
    private static final String ABOUT = "about: ";
    private static final String FILE = "file: ";
    private static final String END = "end of step";
    private static final String NO_END = "\\ No newline at end of file";

    private final List<String> lines;
    private int next;

    private StepText(List<String> lines) {
        this.lines = lines;
    }

    static String of(Deed deed, List<FileChange> changes) {
        var text = new StringBuilder(FIRST).append('\n');
        text.append(AT).append(deed.at()).append('\n');
        text.append(COMMAND).append(onOneLine(deed.command())).append('\n');
        text.append(ABOUT).append(onOneLine(deed.about())).append('\n');
        for (var change : changes) {
            patch(change, text);
        }
        return text.append(END).append('\n').toString();
    }

    private static void patch(FileChange change, StringBuilder text) {
        var stretch = change.stretch();
        int start = stretch.from() - stretch.above().size();
        int around = stretch.above().size() + stretch.below().size();
        text.append(FILE).append(change.file());
        text.append(' ').append(change.before()).append(' ').append(change.after()).append('\n');
        text.append("--- ").append(side(change.before(), "a/", change)).append('\n');
        text.append("+++ ").append(side(change.after(), "b/", change)).append('\n');
        text.append("@@ -").append(range(start, around + stretch.removed().size()));
        text.append(" +").append(range(start, around + stretch.added().size())).append(" @@");
        text.append(stretch.within().isEmpty() ? "" : " ").append(stretch.within()).append('\n');
        marked(' ', stretch.above(), text);
        marked('-', stretch.removed(), text);
        marked('+', stretch.added(), text);
        marked(' ', stretch.below(), text);
    }

    private static String side(Fingerprint content, String prefix, FileChange change) {
        return content.isOfFile() ? prefix + change.file() : "/dev/null";
    }

    /// Where lines stand, counted from 1; of no lines, the line before them.
    private static String range(int start, int count) {
        return (count == 0 ? start : start + 1) + "," + count;
    }

    private static void marked(char mark, List<String> lines, StringBuilder text) {
        for (var line : lines) {
            text.append(mark).append(line);
            if (!line.endsWith("\n")) {
                text.append('\n').append(NO_END).append('\n');
            }
        }
    }

    private static String onOneLine(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String asItWas(String line) {
        var text = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length()) {
                char escaped = line.charAt(++i);
                text.append(escaped == 'n' ? '\n' : escaped == 'r' ? '\r' : escaped);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    /// The step that a note tells of; empty where the text is none, or only a part of one, or names
    /// a file that tend never wrote: a note may have come with a book of somebody else's.
    static Optional<Step> read(int number, Step.State state, String text) {
        try {
            var note = new StepText(Lines.of(text));
            return note.isOne() ? Optional.of(note.step(number, state)) : Optional.empty();
        } catch (IndexOutOfBoundsException | NumberFormatException torn) {
            return Optional.empty();
        }
    }

    private boolean isOne() {
        return !lines.isEmpty() && value("").equals(FIRST);
    }

    private Step step(int number, Step.State state) {
        var at = Iso.moment(value(AT)).orElseThrow(IndexOutOfBoundsException::new);
        var command = asItWas(value(COMMAND));
        var deed = new Deed(at, command, asItWas(value(ABOUT)));
        var changes = new ArrayList<FileChange>();
        do {
            changes.add(change());
        } while (!lines.get(next).equals(END + "\n"));
        return new Step(number, state, deed, changes);
    }

    private FileChange change() {
        var file = value(FILE).split(" ");
        if (!FileNames.isOurs(file[0])) {
            throw new IndexOutOfBoundsException(file[0]);
        }
        next += 2;
        var head = value("@@ -");
        int end = head.indexOf(" @@");
        var ranges = head.substring(0, end).replace(" +", ",").split(",");
        var within = head.substring(end + " @@".length()).strip();
        int removed = Integer.parseInt(ranges[1]);
        int added = Integer.parseInt(ranges[3]);
        int start = Integer.parseInt(ranges[0]) - (removed == 0 ? 0 : 1);
        var above = new ArrayList<String>();
        var old = new ArrayList<String>();
        var now = new ArrayList<String>();
        var below = new ArrayList<String>();
        while (removed > 0 || added > 0) {
            var line = lines.get(next++);
            char mark = line.charAt(0);
            var rest = withoutEndWhereMarked(line.substring(1));
            switch (mark) {
                case '-' -> old.add(rest);
                case '+' -> now.add(rest);
                default -> (old.isEmpty() && now.isEmpty() ? above : below).add(rest);
            }
            removed -= mark == '+' ? 0 : 1;
            added -= mark == '-' ? 0 : 1;
        }
        return new FileChange(
                file[0],
                Fingerprint.read(file[1]),
                Fingerprint.read(file[2]),
                new Stretch(start + above.size(), within, above, old, now, below));
    }

    private String withoutEndWhereMarked(String line) {
        if (next < lines.size() && lines.get(next).startsWith(NO_END)) {
            next++;
            return line.substring(0, line.length() - 1);
        }
        return line;
    }

    private String value(String key) {
        var line = lines.get(next++);
        if (!line.startsWith(key) || !line.endsWith("\n")) {
            throw new IndexOutOfBoundsException(key);
        }
        return line.substring(key.length(), line.length() - 1);
    }
}
