package dev.tend.render.text;

/// Text that cannot command a terminal: whatever would move the cursor, colour, reorder or hide is
/// replaced by something visible, one character for one.
///
/// - tab, newline, carriage return, NEL, line and paragraph separator: a space (CR LF: one space)
/// - other C0 controls and DEL: their picture (`␛`, `␇`, `␡`)
/// - C1 controls, bidirectional controls (UAX #9), interlinear annotation and a surrogate without
///   its partner: `�`
public final class Printable {
    /// Nothing between them is harmful, and most of what is not ASCII lies there.
    private static final char FIRST_HAN = '\u4E00';

    private static final char LAST_HAN = '\u9FFF';
    private static final char REPLACEMENT = '\uFFFD';

    private Printable() {}

    public static String of(String text) {
        int clean = 0;
        while (clean < text.length() && isHarmless(text, clean)) {
            clean++;
        }
        return clean == text.length() ? text : replaceFrom(text, clean);
    }

    /// The same, but tabs and the ends of lines (LF, CR LF) stay, for formats that can hold them.
    public static String withLines(String text) {
        var result = new StringBuilder(text.length());
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\t' || c == '\n' || ends) {
                result.append(of(text.substring(start, i))).append(c);
                start = i + 1;
            }
        }
        return start == 0 ? of(text) : result.append(of(text.substring(start))).toString();
    }

    private static String replaceFrom(String text, int start) {
        var result = new StringBuilder(text.length()).append(text, 0, start);
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isHarmless(text, i)) {
                result.append(c);
            } else if (c != '\n' || i == 0 || text.charAt(i - 1) != '\r') {
                result.append(replacement(c));
            }
        }
        return result.toString();
    }

    private static boolean isHarmless(String text, int index) {
        char c = text.charAt(index);
        if (c >= ' ' && c < 0x7F || c >= FIRST_HAN && c <= LAST_HAN) {
            return true;
        }
        return Character.isSurrogate(c) ? hasPartner(text, index) : !isHarmful(c);
    }

    private static boolean hasPartner(String text, int index) {
        return Character.isHighSurrogate(text.charAt(index))
                ? index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1))
                : index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
    }

    /// Characters of the basic plane that must not reach a terminal as they are.
    static boolean isHarmful(char c) {
        return Character.isISOControl(c) || isLineBreak(c) || isBidiControl(c) || isAnnotation(c);
    }

    private static boolean isLineBreak(char c) {
        return c == '\u2028' || c == '\u2029';
    }

    private static boolean isBidiControl(char c) {
        return c == '\u061C'
                || c == '\u200E'
                || c == '\u200F'
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u206F');
    }

    private static boolean isAnnotation(char c) {
        return c >= '\uFFF9' && c <= '\uFFFB';
    }

    private static char replacement(char c) {
        if (c == '\t' || c == '\n' || c == '\r' || c == '\u0085' || isLineBreak(c)) {
            return ' ';
        }
        if (c < ' ') {
            return (char) ('\u2400' + c);
        }
        return c == 0x7F ? '\u2421' : REPLACEMENT;
    }
}
