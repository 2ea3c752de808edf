package dev.tend.phrase;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/// A number of working days from today, as people type it: `3wd`, `in 3 working days`, `5个工作日内`.
/// Which day that is, only the team's calendar says.
public final class WorkingDays {
    private static final int MOST = 999;
    private static final int MOST_DIGITS = 3;
    private static final List<String> BEFORE = List.of("+", "in ", "within ");

    /// Of those that end alike the longer one comes first.
    private static final List<String> UNITS =
            List.of(
                    "working days",
                    "working day",
                    "business days",
                    "business day",
                    "workdays",
                    "workday",
                    "wd",
                    "个工作日后",
                    "个工作日内",
                    "个工作日",
                    "工作日后",
                    "工作日内",
                    "工作日");

    private WorkingDays() {}

    /// The number; empty where the phrase is none of working days.
    public static OptionalInt read(String phrase) {
        var text = phrase.strip().toLowerCase(Locale.ROOT).replace('個', '个').replace('後', '后');
        for (var before : BEFORE) {
            if (text.startsWith(before)) {
                text = text.substring(before.length());
            }
        }
        for (var unit : UNITS) {
            if (text.endsWith(unit)) {
                return count(text.substring(0, text.length() - unit.length()).strip());
            }
        }
        return OptionalInt.empty();
    }

    private static OptionalInt count(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9' || i == MOST_DIGITS) {
                return inChinese(text);
            }
            count = count * 10 + c - '0';
        }
        return of(count);
    }

    private static OptionalInt inChinese(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!ChineseNumber.isNumeral(text.charAt(i))) {
                return OptionalInt.empty();
            }
        }
        return of(ChineseNumber.value(text));
    }

    private static OptionalInt of(int count) {
        return count > 0 && count <= MOST ? OptionalInt.of(count) : OptionalInt.empty();
    }
}
