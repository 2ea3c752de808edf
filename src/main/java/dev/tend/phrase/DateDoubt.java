package dev.tend.phrase;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Why a phrase is no date, where it is for one of the usual reasons: those of `docs/dates.md`,
/// under What is refused.
public enum DateDoubt {
    NO_SUCH_DAY("no-such-day", DateDoubt::beginsWithItsYear),
    ORDER("order", DateDoubt::isInAnyOrder),
    WEEKDAY("weekday", DateDoubt::hasDigit),
    HOLIDAY("holiday", DateDoubt::hasHoliday),
    BESIDE("beside", DateDoubt::isBesideADay),
    MIDNIGHT("midnight", DateDoubt::hasMidnight),
    SPAN("span", DateDoubt::isMoreThanADay);

    private static final List<String> HOLIDAYS =
            List.of(
                    "春节",
                    "除夕",
                    "元旦",
                    "清明",
                    "五一",
                    "端午",
                    "中秋",
                    "国庆",
                    "christmas",
                    "xmas",
                    "easter",
                    "new year",
                    "thanksgiving");
    private static final List<String> MIDNIGHTS = List.of("midnight", "24:00", "晚上12点", "半夜", "午夜");
    private static final List<String> MORE_THAN_A_DAY = List.of("weekend", "周末", "明后天", "旬");
    private static final List<String> SPANS = List.of(" week", " month", " quarter", " year");
    private static final Set<String> CHINESE_SPANS =
            Set.of("本周", "这周", "下周", "上周", "本月", "这个月", "下个月", "上个月", "本季度", "今年", "明年");

    /// As [#shape] has them.
    private static final Set<String> FROM_THE_YEAR =
            Set.of("Y-d-d", "Y/d/d", "Y.d.d", "Y年d月d", "Y年d月d日", "Y年d月d号");

    private static final Set<String> IN_ANY_ORDER =
            Set.of("d/d", "d-d", "d.d", "d/d/d", "d-d-d", "d.d.d", "d/d/Y", "d-d-Y", "d.d.Y");

    private static final int DIGITS_OF_A_YEAR = 4;
    private static final int LONGEST_WEEKDAY = "wednesday".length();

    private final String code;
    private final Predicate<String> usual;

    DateDoubt(String code, Predicate<String> usual) {
        this.code = code;
        this.usual = usual;
    }

    public String code() {
        return code;
    }

    /// Why a phrase that was not read is none. `isDate` tells of another phrase whether it is read.
    public static Optional<DateDoubt> of(String phrase, Predicate<String> isDate) {
        var words = phrase.strip().toLowerCase(Locale.ROOT);
        for (var doubt : values()) {
            if (doubt.usual.test(words)
                    && (doubt != WEEKDAY || isDateButForItsWeekday(words, isDate))) {
                return Optional.of(doubt);
            }
        }
        return Optional.empty();
    }

    private static boolean isDateButForItsWeekday(String words, Predicate<String> isDate) {
        for (int start = 0; start < words.length(); start++) {
            int end = endOfWeekday(words, start);
            if (end > start) {
                int rest = words.startsWith(",", end) ? end + 1 : end;
                return isDate.test((words.substring(0, start) + words.substring(rest)).strip());
            }
        }
        return false;
    }

    /// Where the longest weekday ends that begins there; the same place where none does.
    private static int endOfWeekday(String words, int start) {
        int end = Math.min(words.length(), start + LONGEST_WEEKDAY);
        while (end > start && Words.token(words.substring(start, end)).kind() != Kind.WEEKDAY) {
            end--;
        }
        return end;
    }

    private static boolean beginsWithItsYear(String words) {
        return FROM_THE_YEAR.contains(shape(words));
    }

    private static boolean isInAnyOrder(String words) {
        return IN_ANY_ORDER.contains(shape(words));
    }

    /// With `Y` for each number of four digits, and `d` for each other one.
    private static String shape(String words) {
        var shape = new StringBuilder();
        for (int i = 0; i < words.length(); ) {
            int end = i;
            while (end < words.length() && isDigit(words.charAt(end))) {
                end++;
            }
            if (end == i) {
                shape.append(words.charAt(i));
            } else {
                shape.append(end - i == DIGITS_OF_A_YEAR ? 'Y' : 'd');
            }
            i = Math.max(end, i + 1);
        }
        return shape.toString();
    }

    private static boolean hasDigit(String words) {
        return words.chars().anyMatch(c -> isDigit((char) c));
    }

    private static boolean hasHoliday(String words) {
        return hasOne(words, HOLIDAYS);
    }

    private static boolean hasMidnight(String words) {
        return hasOne(words, MIDNIGHTS);
    }

    private static boolean hasOne(String words, List<String> some) {
        return some.stream().anyMatch(words::contains);
    }

    private static boolean isBesideADay(String words) {
        int last = words.length() - 1;
        return words.startsWith("before ")
                || words.startsWith("after ")
                || last > 0
                        && "前后".indexOf(words.charAt(last)) >= 0
                        && (isDigit(words.charAt(last - 1))
                                || "一二三四五六日天月".indexOf(words.charAt(last - 1)) >= 0);
    }

    private static boolean isMoreThanADay(String words) {
        return hasOne(words, MORE_THAN_A_DAY)
                || CHINESE_SPANS.contains(words)
                || words.startsWith("early ")
                || words.startsWith("late ")
                || !words.isEmpty()
                        && !isDigit(words.charAt(0))
                        && SPANS.stream().anyMatch(words::endsWith);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
