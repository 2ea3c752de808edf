package dev.tend.wording;

import java.util.Locale;

/// A text as the units that it is judged by: each Han character is one, each other word or number
/// is one. Case, width, punctuation, spaces and pictures are gone.
///
/// `text` holds the units with a space after each, `starts` where each of them begins and, at the
/// end, the length of the text.
final class Units {
    private static final int FULL_WIDTH = 0xFEE0;

    private final String text;
    private final int[] starts;

    private Units(String text) {
        this.text = text;
        starts = startsIn(text);
    }

    static Units of(String text) {
        var folded = inOneCase(text);
        var units = new StringBuilder(2 * text.length());
        for (int at = 0; at < folded.length(); ) {
            int character = folded.codePointAt(at);
            at += Character.charCount(character);
            append(units, narrow(character));
        }
        endWord(units);
        return new Units(units.toString());
    }

    String text() {
        return text;
    }

    int start(int index) {
        return starts[index];
    }

    int count() {
        return starts.length - 1;
    }

    String unit(int index) {
        return text.substring(starts[index], starts[index + 1] - 1);
    }

    boolean isHan(int index) {
        return isHanCharacter(text.codePointAt(starts[index]));
    }

    /// Whether a unit contains a digit.
    boolean isNumber(int index) {
        for (int at = starts[index]; at < starts[index + 1]; at++) {
            if (Character.isDigit(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static String inOneCase(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!isCaseless(text.charAt(at))) {
                // Upper case first, as two lower-case forms can share one upper-case form.
                return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
            }
        }
        return text;
    }

    /// Most texts consist of such characters, and mapping case takes longer than all else here.
    private static boolean isCaseless(char character) {
        return character < 'A' || character > 'Z' && character < 128 || isCommonHan(character);
    }

    private static void append(StringBuilder units, int character) {
        if (isHanCharacter(character)) {
            endWord(units);
            units.appendCodePoint(character).append(' ');
        } else if (isWordPart(character)) {
            units.appendCodePoint(character);
        } else if (!isApostrophe(character)) {
            endWord(units);
        }
    }

    private static void endWord(StringBuilder units) {
        if (!units.isEmpty() && units.charAt(units.length() - 1) != ' ') {
            units.append(' ');
        }
    }

    private static int[] startsIn(CharSequence units) {
        int count = 0;
        for (int at = 0; at < units.length(); at++) {
            count += units.charAt(at) == ' ' ? 1 : 0;
        }
        var starts = new int[count + 1];
        int index = 0;
        for (int at = 0; at < units.length(); at++) {
            if (units.charAt(at) == ' ') {
                starts[++index] = at + 1;
            }
        }
        return starts;
    }

    private static int narrow(int character) {
        return character >= '！' && character <= '～' ? character - FULL_WIDTH : character;
    }

    static boolean isHanCharacter(int character) {
        return isCommonHan(character) || character > 0x3000 && Character.isIdeographic(character);
    }

    private static boolean isCommonHan(int character) {
        return character >= '\u4e00' && character <= '\u9fff';
    }

    private static boolean isWordPart(int character) {
        if (character < 128) {
            return character >= 'a' && character <= 'z' || character >= '0' && character <= '9';
        }
        return Character.isLetterOrDigit(character) || isMark(character);
    }

    private static boolean isApostrophe(int character) {
        return character == '\'' || character == '’';
    }

    private static boolean isMark(int character) {
        return Character.getType(character) == Character.COMBINING_SPACING_MARK
                || Character.getType(character) == Character.NON_SPACING_MARK && character < 0xFE00;
    }
}
