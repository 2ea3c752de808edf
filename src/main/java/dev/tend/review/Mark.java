package dev.tend.review;

import java.util.List;
import java.util.Optional;

/// A line that begins or ends what tend made: `<!-- tend:begin won -->`, `<!-- tend:end won
/// 5f0c2a9d -->`. The last word of an end mark says what stood above it.
sealed interface Mark {
    String OPENING = "<!--";
    String CLOSING = "-->";
    String WORD = "tend:";

    record Begin(String part) implements Mark {
        @Override
        public String toString() {
            return line(WORD + "begin " + part);
        }
    }

    /// `seal` is empty where there is none.
    record End(String part, String seal) implements Mark {
        @Override
        public String toString() {
            return line(WORD + "end " + part + " " + seal);
        }
    }

    /// What begins as a mark but cannot be read as one.
    record Unreadable(String text) implements Mark {}

    /// The mark that a line is; nothing where it is any other line.
    static Optional<Mark> read(String line) {
        var text = line.strip();
        if (!text.startsWith(OPENING)) {
            return Optional.empty();
        }
        boolean isClosed = text.endsWith(CLOSING);
        var inside = text.substring(OPENING.length(), isClosed ? closing(text) : text.length());
        var words = List.of(inside.strip().split("\\s+"));
        var first = words.getFirst();
        if (!first.startsWith(WORD) || first.equals(WORD)) {
            return Optional.empty();
        }
        if (isClosed && first.equals(WORD + "begin") && words.size() == 2) {
            return Optional.of(new Begin(words.get(1)));
        }
        if (isClosed && first.equals(WORD + "end") && (words.size() == 2 || words.size() == 3)) {
            return Optional.of(new End(words.get(1), words.size() == 3 ? words.get(2) : ""));
        }
        return Optional.of(new Unreadable(text));
    }

    /// `<!-->` opens and closes with the same signs.
    private static int closing(String text) {
        return Math.max(OPENING.length(), text.length() - CLOSING.length());
    }

    private static String line(String words) {
        return OPENING + " " + words + " " + CLOSING;
    }
}
