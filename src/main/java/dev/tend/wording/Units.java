package dev.tend.wording;

import java.util.Locale;

/// A text as the units that it is judged by: each Han character is one, each other word or number
/// is one. Case, width, punctuation, spaces and pictures are gone.
///
/// `text` holds the units with a space after each, `starts` where each of them begins and, at the
/// end, the length of the text. Both are as long as the text could make them.
final class Units {
    /// What begins where the text has ended.
    static final char END = 0;

    private static final int FULL_WIDTH = 0xFEE0;

    private final char[] text;
    private final int[] starts;
    private int length;
    private int count;

    private Units(int characters) {
        text = new char[2 * characters + 1];
        starts = new int[characters + 1];
    }

    static Units of(String text) {
        var folded = inOneCase(text);
        var units = new Units(folded.length());
        for (int at = 0; at < folded.length(); ) {
            int character = folded.codePointAt(at);
            at += Character.charCount(character);
            units.add(narrow(character));
        }
        units.endWord();
        return units;
    }

    String text() {
        return new String(text, 0, length);
    }

    int count() {
        return count;
    }

    /// Whether some units, with a space after each, stand in the text from one on.
    boolean hasAt(int index, String units) {
        int start = starts[index];
        if (units.length() > length - start) {
            return false;
        }
        for (int i = 0; i < units.length(); i++) {
            if (text[start + i] != units.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// What a unit begins with, or the end of the text.
    char beginning(int index) {
        return index < count ? text[starts[index]] : END;
    }

    String unit(int index) {
        return new String(text, starts[index], starts[index + 1] - 1 - starts[index]);
    }

    boolean isHan(int index) {
        return isHanCharacter(Character.codePointAt(text, starts[index]));
    }

    /// Whether a unit contains a digit.
    boolean isNumber(int index) {
        for (int at = starts[index]; at < starts[index + 1]; at++) {
            if (Character.isDigit(text[at])) {
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

    private void add(int character) {
        if (isHanCharacter(character)) {
            endWord();
            append(character);
            endWord();
        } else if (isWordPart(character)) {
            append(character);
        } else if (!isApostrophe(character)) {
            endWord();
        }
    }

    private void append(int character) {
        length += Character.toChars(character, text, length);
    }

    private void endWord() {
        if (length > starts[count]) {
            text[length++] = ' ';
            starts[++count] = length;
        }
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
