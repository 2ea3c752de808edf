package dev.tend.phrase;

/// Chinese numerals as dates need them: 一 to 九十九, 两, 零五, and a year digit by digit.
final class ChineseNumber {
    static final int NONE = -1;

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int YEAR_DIGITS = 4;

    private ChineseNumber() {}

    static boolean isNumeral(char c) {
        return c == '十' || digit(c) >= 0;
    }

    /// The value of a run of numerals; [#NONE] when it is no number.
    static int value(String run) {
        int ten = run.indexOf('十');
        if (ten >= 0) {
            return withTen(run, ten);
        }
        if (run.length() == 1) {
            return digit(run.charAt(0));
        }
        boolean padded = run.length() == 2 && digit(run.charAt(0)) == 0;
        return padded || run.length() == YEAR_DIGITS ? digitByDigit(run) : NONE;
    }

    private static int withTen(String run, int ten) {
        int after = run.length() - ten - 1;
        if (ten > 1 || after > 1) {
            return NONE;
        }
        int tens = ten == 0 ? 1 : digit(run.charAt(0));
        int ones = after == 0 ? 0 : digit(run.charAt(ten + 1));
        boolean misplaced = tens == 0 || ones < 0 || after == 1 && ones == 0;
        return misplaced ? NONE : tens * 10 + ones;
    }

    private static int digitByDigit(String run) {
        int value = 0;
        for (int i = 0; i < run.length(); i++) {
            value = value * 10 + digit(run.charAt(i));
        }
        return value;
    }

    private static int digit(char c) {
        return switch (c) {
            case '零' -> 0;
            case '两' -> 2;
            default -> DIGITS.indexOf(c);
        };
    }
}
