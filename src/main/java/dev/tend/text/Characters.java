package dev.tend.text;

import java.text.Normalizer;

/// Tells the characters of names apart: Han characters, parts of other words, and the rest.
final class Characters {
    private Characters() {}

    static boolean isHan(int codePoint) {
        return codePoint > 0x3000 && Character.isIdeographic(codePoint);
    }

    /// Whether a character belongs into a word that is not Han: letters, digits and the marks that
    /// combine with them.
    static boolean isWordPart(int codePoint) {
        if (codePoint < 128) {
            return isAsciiWordPart(codePoint);
        }
        return !isHan(codePoint) && (Character.isLetterOrDigit(codePoint) || isMark(codePoint));
    }

    static boolean isAsciiWordPart(int codePoint) {
        return codePoint >= 'a' && codePoint <= 'z'
                || codePoint >= 'A' && codePoint <= 'Z'
                || codePoint >= '0' && codePoint <= '9';
    }

    static int endOfHan(String text, int from) {
        var at = from;
        while (at < text.length() && isHan(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    static int endOfWord(String text, int from) {
        var at = from;
        while (at < text.length() && isWordPart(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    static boolean hasLowerCase(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// The text with its full-width and other compatibility forms replaced by the usual ones
    /// (NFKC).
    static String inOneForm(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (!isAlwaysInOneForm(text.charAt(i))) {
                return Normalizer.normalize(text, Normalizer.Form.NFKC);
            }
        }
        return text;
    }

    /// Loading the tables of normalization takes longer than all else here, and most names consist
    /// of such characters only.
    private static boolean isAlwaysInOneForm(char character) {
        return character < 128
                || character >= '\u4e00' && character <= '\u9fff'
                || "、（），；。《》【】「」“”‘’".indexOf(character) >= 0;
    }

    static boolean isAscii(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMark(int codePoint) {
        var type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
