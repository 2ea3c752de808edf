package dev.tend.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.time4j.PlainDate;
import net.time4j.calendar.ChineseCalendar;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

class LunarCalendarTest {
    @ParameterizedTest
    @CsvSource({
        "2020-01-25, 2020-10-01", "2021-02-12, 2021-09-21", "2022-02-01, 2022-09-10",
        "2023-01-22, 2023-09-29", "2024-02-10, 2024-09-17", "2025-01-29, 2025-10-06",
        "2026-02-17, 2026-09-25", "2027-02-06, 2027-09-15", "2028-01-26, 2028-10-03",
        "2029-02-13, 2029-09-22", "2030-02-03, 2030-09-12"
    })
    void springFestivalAndMidAutumnAreWhereTheyAreCelebrated(LocalDate spring, LocalDate autumn) {
        int year = spring.getYear();
        assertEquals(spring, LunarCalendar.days(year, 1, 1).getFirst());
        assertEquals(spring.minusDays(1), LunarCalendar.eves(year, 1).getFirst());
        assertEquals(List.of(spring), LunarCalendar.days(year, 1, 1));
        assertEquals(List.of(autumn), LunarCalendar.days(year, 8, 15));
    }

    /// 元宵, 端午, 七夕, 重阳.
    @ParameterizedTest
    @CsvSource({
        "1, 15, 2025-02-12", "5, 5, 2025-05-31", "7, 7, 2025-08-29", "9, 9, 2025-10-29",
        "1, 15, 2026-03-03", "5, 5, 2026-06-19", "7, 7, 2026-08-19", "9, 9, 2026-10-18"
    })
    void theOtherFestivalsToo(int month, int day, LocalDate date) {
        assertEquals(List.of(date), LunarCalendar.days(date.getYear(), month, day));
    }

    @Test
    void aLeapMonthDoesNotRepeatAFestival() {
        // 闰四月 2020, 闰二月 2023, 闰六月 2025: the month as it comes first.
        assertEquals(days("2020-05-07"), LunarCalendar.days(2020, 4, 15));
        assertEquals(days("2020-06-25"), LunarCalendar.days(2020, 5, 5));
        assertEquals(days("2023-02-21"), LunarCalendar.days(2023, 2, 2));
        assertEquals(days("2023-06-22"), LunarCalendar.days(2023, 5, 5));
        assertEquals(days("2025-07-18"), LunarCalendar.days(2025, 6, 24));
        assertEquals(days("2025-08-29"), LunarCalendar.days(2025, 7, 7));
    }

    @Test
    void theLastMonthMayFallTwiceInAYearOrNotAtAll() {
        assertEquals(days("2022-01-10", "2022-12-30"), LunarCalendar.days(2022, 12, 8));
        assertEquals(days(), LunarCalendar.days(2023, 12, 8));
        assertEquals(days("2025-01-07"), LunarCalendar.days(2025, 12, 8));
        assertEquals(days("2026-01-26"), LunarCalendar.days(2026, 12, 8));
    }

    @Test
    void theThirtiethIsMissingInAShortMonth() {
        assertEquals(days("2024-02-09"), LunarCalendar.days(2024, 12, 30));
        assertEquals(days(), LunarCalendar.days(2025, 12, 30));
        assertEquals(days("2025-01-28"), LunarCalendar.days(2025, 12, 29));
        assertEquals(LocalDate.parse("2025-01-28"), LunarCalendar.eves(2025, 1).getFirst());
    }

    @Test
    void anotherLibraryFindsTheSameDaysFrom1907To2096() {
        var expected = new TreeMap<String, List<LocalDate>>();
        var end = LocalDate.of(2096, 12, 31);
        for (var date = LocalDate.of(1907, 1, 1); !date.isAfter(end); date = date.plusDays(1)) {
            var other = PlainDate.from(date).transform(ChineseCalendar.axis());
            if (!other.getMonth().isLeap()) {
                int month = other.getMonth().getNumber();
                var key = date.getYear() + " " + month + " " + other.getDayOfMonth();
                expected.computeIfAbsent(key, _ -> new ArrayList<>()).add(date);
            }
        }
        var different = new ArrayList<String>();
        for (int year = 1907; year <= end.getYear(); year++) {
            for (int month = 1; month <= 12; month++) {
                for (int day = 1; day <= 30; day++) {
                    var key = year + " " + month + " " + day;
                    var ours = LunarCalendar.days(year, month, day);
                    if (!ours.equals(expected.getOrDefault(key, List.of()))) {
                        different.add(key + " " + ours + " " + expected.get(key));
                    }
                }
            }
        }
        assertEquals(List.of(), different);
    }

    @Test
    void whatIsNoLunarDayIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> LunarCalendar.days(2026, 13, 1));
        assertThrows(IllegalArgumentException.class, () -> LunarCalendar.days(2026, -4, 1));
        assertThrows(IllegalArgumentException.class, () -> LunarCalendar.days(2026, 1, 31));
    }

    private static List<LocalDate> days(String... days) {
        var list = new ArrayList<LocalDate>();
        for (var day : days) {
            list.add(LocalDate.parse(day));
        }
        return list;
    }
}
