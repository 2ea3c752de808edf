package dev.tend.schedule;

import com.tyme.lunar.LunarDay;
import com.tyme.lunar.LunarMonth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Days of the Chinese calendar, on which festivals fall, as Gregorian days. Sure from 1907 to 2096
/// (`LunarCalendarTest`). A leap month repeats no festival: a month is meant as it comes first.
public final class LunarCalendar {
    private static final int LAST_WITHIN_ITS_YEAR = 10;
    private static final int MONTHS = 12;
    private static final int DAYS = 30;

    private LunarCalendar() {}

    /// When a day of a lunar month falls within a Gregorian year, the earlier first: once as a
    /// rule; never or twice in months 11 and 12, which pass over into the next year; never on day
    /// 30 of a month that has 29.
    public static List<LocalDate> days(int year, int lunarMonth, int lunarDay) {
        if (lunarMonth < 1 || lunarMonth > MONTHS || lunarDay < 1 || lunarDay > DAYS) {
            throw new IllegalArgumentException(lunarMonth + "-" + lunarDay);
        }
        var days = new ArrayList<LocalDate>(2);
        // Month 11 holds the winter solstice, so those before it end within the year.
        int first = lunarMonth > LAST_WITHIN_ITS_YEAR ? year - 1 : year;
        for (int lunarYear = first; lunarYear <= year; lunarYear++) {
            if (lunarDay <= LunarMonth.fromYm(lunarYear, lunarMonth).getDayCount()) {
                var day = gregorian(LunarDay.fromYmd(lunarYear, lunarMonth, lunarDay));
                if (day.getYear() == year) {
                    days.add(day);
                }
            }
        }
        return List.copyOf(days);
    }

    /// The days before the first of a lunar month; that of month 1 is 除夕.
    public static List<LocalDate> eves(int year, int lunarMonth) {
        var eves = new ArrayList<LocalDate>(2);
        for (var first : days(year, lunarMonth, 1)) {
            eves.add(first.minusDays(1));
        }
        return List.copyOf(eves);
    }

    private static LocalDate gregorian(LunarDay day) {
        var same = day.getSolarDay();
        return LocalDate.of(same.getYear(), same.getMonth(), same.getDay());
    }
}
