package dev.tend.schedule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Days of the lunar calendar that were asked for before: every customer of a book asks for the
/// same few, and finding one is dear. Several threads may ask.
final class LunarDays {
    private static final int LAST_YEAR = 9998;

    private final Map<List<Integer>, List<LocalDate>> known = new HashMap<>();

    /// When a day of a lunar month falls within a Gregorian year; day 0 is the eve of the month. No
    /// days are known of years before the first or after the 9998th.
    synchronized List<LocalDate> in(int year, int lunarMonth, int lunarDay) {
        if (year < 1 || year > LAST_YEAR) {
            return List.of();
        }
        var key = List.of(year, lunarMonth, lunarDay);
        var days = known.get(key);
        if (days == null) {
            days =
                    lunarDay == 0
                            ? LunarCalendar.eves(year, lunarMonth)
                            : LunarCalendar.days(year, lunarMonth, lunarDay);
            known.put(key, days);
        }
        return days;
    }
}
