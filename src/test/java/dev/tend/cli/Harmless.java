package dev.tend.cli;

/// What may reach a terminal.
final class Harmless {
    private Harmless() {}

    /// Where a text holds something that commands a terminal or reorders what is read; -1 where
    /// nothing does. Line breaks, tabs and the colours that tend uses itself are no harm.
    static int firstHarm(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int colour = c == '\u001b' ? ownColour(text, i) : 0;
            boolean harmful =
                    c < ' ' && c != '\n' && c != '\t' && !isLineEnd(text, i)
                            || c >= 0x7F && c < 0xA0
                            || c == '\u061C'
                            || c == '\u200E'
                            || c == '\u200F'
                            || c >= '\u2028' && c <= '\u202E'
                            || c >= '\u2066' && c <= '\u206F'
                            || Character.isSurrogate(c) && !isPaired(text, i);
            if (harmful && colour == 0) {
                return i;
            }
            i += colour;
        }
        return -1;
    }

    private static boolean isLineEnd(String text, int at) {
        return text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
    }

    /// `ESC [ n m` with one number: how many characters follow the first.
    private static int ownColour(String text, int at) {
        int i = at + 1;
        if (i < text.length() && text.charAt(i) == '[') {
            do {
                i++;
            } while (i < text.length() && Character.isDigit(text.charAt(i)));
            return i < text.length() && text.charAt(i) == 'm' ? i - at : 0;
        }
        return 0;
    }

    private static boolean isPaired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
