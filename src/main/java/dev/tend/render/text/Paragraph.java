package dev.tend.render.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Running text in lines of at most so many terminal columns: broken at blanks, and between Chinese
/// characters; a longer word is cut.
public final class Paragraph {
    private Paragraph() {}

    public static List<String> lines(String text, int width) {
        return lines(text, width, word -> DisplayWidth.fit(word, width));
    }

    /// The same, but a longer word stands as it is: it may be a path or a command, of which nothing
    /// must be missing.
    public static List<String> whole(String text, int width) {
        return lines(text, width, word -> word);
    }

    private static List<String> lines(String text, int width, UnaryOperator<String> fit) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : words(Printable.of(text))) {
            if (DisplayWidth.of(line + word.stripTrailing()) > width && !line.isEmpty()) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(fit.apply(word.stripTrailing()));
            line.append(" ".repeat(word.length() - word.stripTrailing().length()));
        }
        if (!line.toString().isBlank()) {
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /// What must stay together: words with the blanks after them, ideographs one by one with the
    /// punctuation that follows.
    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            int next = i + Character.charCount(point);
            boolean last = next == text.length();
            int after = last ? ' ' : text.codePointAt(next);
            boolean ends =
                    last
                            || Character.isWhitespace(point) && !Character.isWhitespace(after)
                            || Character.isIdeographic(after) && !opens(point)
                            || Character.isIdeographic(point)
                                    && (Character.isLetterOrDigit(after) || opens(after));
            if (ends) {
                words.add(text.substring(start, next));
                start = next;
            }
            i = next;
        }
        return words;
    }

    /// Whether what follows must not be parted from it: a bracket or quotation mark that opens.
    private static boolean opens(int point) {
        int type = Character.getType(point);
        return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
    }
}
