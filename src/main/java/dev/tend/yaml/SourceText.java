package dev.tend.yaml;

import dev.tend.model.diagnosis.Check;
import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.model.value.Place;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The text of a file of the book, without its byte order mark.
public record SourceText(String file, String text) {
    /// The largest file that is read, in bytes.
    public static final int MOST_BYTES = 2_000_000;

    /// The most documents in a file, and the most characters of one (UTF-16).
    static final int MOST_DOCUMENTS = 10_000;

    public static final int LONGEST_DOCUMENT = 250_000;

    /// The most values that the general parser takes from a file: each costs it microseconds.
    static final int MOST_VALUES = 50_000;

    private static final String CONFLICT_BEGIN = "<<<<<<<";
    private static final String CONFLICT_BASE = "|||||||";
    private static final String CONFLICT_MIDDLE = "=======";
    private static final String CONFLICT_END = ">>>>>>>";

    /// A document of the file: where it begins and ends in the text, the number of lines before it,
    /// and its last line.
    record Section(String whole, int start, int end, int linesBefore, int lastLine) {
        String text() {
            return whole.substring(start, end);
        }

        int length() {
            return end - start;
        }

        /// Whether it has nothing but blank lines and comments.
        boolean isBlank() {
            boolean comment = false;
            for (int i = start; i < end; i++) {
                char c = whole.charAt(i);
                if (c == '\n' || c == '\r') {
                    comment = false;
                } else if (c == '#') {
                    comment = true;
                } else if (!comment && c != ' ') {
                    return false;
                }
            }
            return true;
        }
    }

    /// Decodes UTF-8. Bytes that are none are a problem, at their place, and nothing comes back.
    public static Optional<SourceText> decode(String file, byte[] bytes, Problems problems) {
        var text = Utf8.decode(bytes);
        if (text.isEmpty()) {
            problems.add(Check.ENCODING, placeAfter(file, beginning(bytes)));
            return Optional.empty();
        }
        return Optional.of(of(file, text.get()));
    }

    /// What stands before the first bytes that are no UTF-8.
    private static String beginning(byte[] bytes) {
        var out = CharBuffer.allocate(bytes.length);
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), out, true);
        return out.flip().toString();
    }

    /// The text of a file as it was decoded, perhaps with a byte order mark.
    public static SourceText of(String file, String decoded) {
        return new SourceText(file, decoded.substring(decoded.startsWith("\uFEFF") ? 1 : 0));
    }

    /// The size of the largest file, as it is told to people.
    public static String mostMegabytes() {
        return Integer.toString(MOST_BYTES / 1_000_000);
    }

    /// Splits at the lines that are `---`, so that a broken document never hides the others. What
    /// follows the most documents that there may be is one more section, whatever it holds.
    List<Section> sections() {
        var sections = new ArrayList<Section>();
        int start = 0;
        int linesBefore = 0;
        int lineNumber = 0;
        for (int at = 0; at < text.length(); ) {
            int newline = text.indexOf('\n', at);
            int end = newline < 0 ? text.length() : newline;
            lineNumber++;
            if (text.startsWith("---", at)
                    && text.substring(at + 3, end).isBlank()
                    && sections.size() <= MOST_DOCUMENTS) {
                sections.add(new Section(text, start, at, linesBefore, lineNumber - 1));
                start = Math.min(end + 1, text.length());
                linesBefore = lineNumber;
            }
            at = end + 1;
        }
        sections.add(new Section(text, start, text.length(), linesBefore, lineNumber));
        return sections;
    }

    /// The lines of a text, without their ends: a carriage return alone is none.
    public static List<String> lines(String text) {
        var lines = new ArrayList<String>();
        for (var line : text.split("\n", -1)) {
            lines.add(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
        }
        return lines;
    }

    /// The first line of a section that git left behind in a conflict.
    Optional<Place> conflictIn(Section section) {
        int line = section.linesBefore();
        for (var text : section.text().lines().toList()) {
            line++;
            if (text.startsWith(CONFLICT_BEGIN)
                    || text.startsWith(CONFLICT_BASE)
                    || text.equals(CONFLICT_MIDDLE)
                    || text.startsWith(CONFLICT_END)) {
                return Optional.of(new Place(file, line, 1, CONFLICT_BEGIN.length()));
            }
        }
        return Optional.empty();
    }

    /// The first character that files may not have: a control character other than tab and line
    /// breaks, or a carriage return that ends no line.
    Optional<Diagnostic> oddCharacterIn(Section section) {
        var part = section.text();
        int line = section.linesBefore() + 1;
        int start = 0;
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c == '\n') {
                line++;
                start = i + 1;
            } else if (isOdd(part, i)) {
                int column = part.codePointCount(start, i) + 1;
                var check = c == '\r' ? Check.CARRIAGE_RETURN : Check.CHARACTER;
                return Optional.of(Diagnostic.of(check, new Place(file, line, column, 1)));
            }
        }
        return Optional.empty();
    }

    private static boolean isOdd(String text, int at) {
        char c = text.charAt(at);
        return c == '\r'
                ? at + 1 == text.length() || text.charAt(at + 1) != '\n'
                : c < ' ' && c != '\t' && c != '\n' || c >= 0x7F && c < 0xA0 && c != 0x85;
    }

    /// The place of a section's character, counted in code points from 0.
    Place placeIn(Section section, int index) {
        var part = section.text();
        var read = part.substring(0, part.offsetByCodePoints(0, index));
        var place = placeAfter(file, read);
        return new Place(file, section.linesBefore() + place.line(), place.column(), 1);
    }

    /// Where a text has more bytes than a file may have: the first character too many.
    Optional<Place> surplus() {
        if (text.length() <= MOST_BYTES / 3) {
            return Optional.empty();
        }
        int bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
            if (bytes > MOST_BYTES) {
                return Optional.of(placeAfter(file, text.substring(0, i)));
            }
        }
        return Optional.empty();
    }

    /// The place of the character that follows what was `read`.
    static Place placeAfter(String file, String read) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < read.length(); i++) {
            if (read.charAt(i) == '\n') {
                line++;
                start = i + 1;
            }
        }
        return new Place(file, line, read.codePointCount(start, read.length()) + 1, 1);
    }
}
