package dev.tend.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cuts a phrase into tokens: numbers of either script, English words, the longest Chinese words
/// there are, and punctuation. Width, case and traditional characters make no difference.
final class Lexer {
    /// Long enough for every phrase there is, and a bound for those that are none.
    private static final int LONGEST_PHRASE = 80;

    private static final int MOST_DIGITS = 8;
    private static final String TRADITIONAL = "週禮後點號個兩這內時鐘鍾現間";
    private static final String SIMPLIFIED = "周礼后点号个两这内时钟钟现间";
    private static final List<String> WEEKS = List.of("周", "星期", "礼拜");
    private static final String DASHES = "‐‑‒–—−";

    private final String text;
    private final List<Token> tokens;
    private int at;

    private Lexer(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /// The tokens of a phrase; empty when any of it is no word of a date.
    static Optional<Tokens> read(String phrase) {
        if (phrase.length() > LONGEST_PHRASE) {
            return Optional.empty();
        }
        List<Token> tokens = new ArrayList<>();
        return new Lexer(normal(phrase), tokens).readAll()
                ? Optional.of(new Tokens(tokens))
                : Optional.empty();
    }

    private boolean readAll() {
        while (at < text.length()) {
            if (!readOne()) {
                return false;
            }
        }
        return true;
    }

    private boolean readOne() {
        char first = text.charAt(at);
        if (first == ' ') {
            at++;
            return true;
        }
        if (isDigit(first)) {
            return digits();
        }
        if (isLetter(first)) {
            return dottedMeridiem() || word(letters());
        }
        return ChineseNumber.isNumeral(first) ? numeral() : longestWord();
    }

    private boolean digits() {
        int start = at;
        int value = 0;
        while (at < text.length() && isDigit(text.charAt(at))) {
            if (at - start == MOST_DIGITS) {
                return false;
            }
            value = value * 10 + text.charAt(at++) - '0';
        }
        return number(value, at - start);
    }

    private boolean numeral() {
        int start = at;
        while (at < text.length() && ChineseNumber.isNumeral(text.charAt(at))) {
            at++;
        }
        int value = ChineseNumber.value(text.substring(start, at));
        return value >= 0 && number(value, at - start);
    }

    private boolean number(int value, int width) {
        tokens.add(new Token(Kind.NUMBER, value, width));
        return true;
    }

    private String letters() {
        int start = at;
        while (at < text.length() && isLetter(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private boolean dottedMeridiem() {
        if (!text.startsWith("a.m", at) && !text.startsWith("p.m", at)) {
            return false;
        }
        word(text.startsWith("a", at) ? "am" : "pm");
        at += text.startsWith(".", at + 3) ? 4 : 3;
        return true;
    }

    private boolean longestWord() {
        if (numberedWeekday()) {
            return true;
        }
        for (int length = Math.min(Words.LONGEST_CHINESE, text.length() - at);
                length > 0;
                length--) {
            if (word(text.substring(at, at + length))) {
                at += length;
                return true;
            }
        }
        return false;
    }

    /// `周3`, `星期3`; but `下周10点` and `下周3:30` are a time in that week.
    private boolean numberedWeekday() {
        for (String week : WEEKS) {
            int digit = at + week.length();
            if (text.startsWith(week, at) && digit < text.length() && !isLongerNumber(digit)) {
                int weekday = "123456".indexOf(text.charAt(digit));
                if (weekday >= 0) {
                    at = digit + 1;
                    return word(week + "一二三四五六".charAt(weekday));
                }
            }
        }
        return false;
    }

    private boolean isLongerNumber(int digit) {
        return digit + 1 < text.length() && "0123456789:./-".indexOf(text.charAt(digit + 1)) >= 0;
    }

    private boolean word(String word) {
        if (Words.isAlias(word)) {
            return new Lexer(Words.expand(word), tokens).readAll();
        }
        if (!Words.knows(word)) {
            return false;
        }
        tokens.add(Words.token(word));
        return true;
    }

    private static String normal(String phrase) {
        StringBuilder normal = new StringBuilder(phrase.length());
        for (int i = 0; i < phrase.length(); i++) {
            normal.append(normal(phrase.charAt(i)));
        }
        return normal.toString();
    }

    private static char normal(char c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        if (c >= '！' && c <= '～') {
            return asciiLowerCase((char) (c - '！' + '!'));
        }
        if (DASHES.indexOf(c) >= 0) {
            return '-';
        }
        int traditional = TRADITIONAL.indexOf(c);
        return traditional >= 0 ? SIMPLIFIED.charAt(traditional) : asciiLowerCase(c);
    }

    private static char asciiLowerCase(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }
}
