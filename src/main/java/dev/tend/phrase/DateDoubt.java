package dev.tend.phrase;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Why a phrase is no date, where it is for one of the usual reasons: those of `docs/dates.md`,
/// under What is refused.
public enum DateDoubt {
    NO_SUCH_DAY("no-such-day", "\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{4}年\\d+月\\d+[日号]?"),
    ORDER("order", "\\d{1,4}[-/.]\\d{1,2}([-/.]\\d{1,4})?"),
    WEEKDAY("weekday", ".*\\d.*"),
    HOLIDAY("holiday", ".*(春节|除夕|元旦|清明|五一|端午|中秋|国庆|christmas|xmas|easter|new year|thanksgiving).*"),
    BESIDE("beside", "(before|after) .*|.*[一二三四五六日天月\\d][前后]"),
    MIDNIGHT("midnight", ".*(midnight|24:00|晚上12点|半夜|午夜).*"),
    SPAN(
            "span",
            "\\D+ (week|month|quarter|year)|.*(weekend|周末|明后天|旬)|(early|late)"
                    + " .*|[本这上下]个?(周|月|季度|年)");

    private static final Pattern A_WEEKDAY =
            Pattern.compile(
                    "\\b(mon|tues?|wed(nes)?|thur?s?|fri|sat(ur)?|sun)(day)?\\b,?|(周|星期|礼拜)[一二三四五六日天]");

    private final String code;
    private final Pattern usual;

    DateDoubt(String code, String usual) {
        this.code = code;
        this.usual = Pattern.compile(usual);
    }

    public String code() {
        return code;
    }

    /// Why a phrase that was not read is none. `isDate` tells of another phrase whether it is read.
    public static Optional<DateDoubt> of(String phrase, Predicate<String> isDate) {
        var words = phrase.strip().toLowerCase(Locale.ROOT);
        for (var doubt : values()) {
            if (doubt.usual.matcher(words).matches()
                    && (doubt != WEEKDAY || isDateButForItsWeekday(words, isDate))) {
                return Optional.of(doubt);
            }
        }
        return Optional.empty();
    }

    private static boolean isDateButForItsWeekday(String words, Predicate<String> isDate) {
        var without = A_WEEKDAY.matcher(words).replaceFirst("").strip();
        return !without.equals(words) && isDate.test(without);
    }
}
