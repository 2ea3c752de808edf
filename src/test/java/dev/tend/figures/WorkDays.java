package dev.tend.figures;

import dev.tend.examples.PlainBook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The days of some years and when the team works on them, by the `calendar` of a policy.
record WorkDays(Map<String, Object> calendar, ZoneId zone) {
    private static final Path HOLIDAYS = Path.of("src/main/resources/dev/tend/holidays");
    private static final LocalDate FIRST = LocalDate.of(2021, 12, 1);
    private static final LocalDate END = LocalDate.of(2026, 12, 1);

    static WorkDays of(Map<String, Object> policy, ZoneId zone) {
        return new WorkDays(PlainBook.mapping(policy, "calendar"), zone);
    }

    void load(Tables tables) throws IOException, SQLException {
        var named = named();
        var weekend =
                calendar.containsKey("weekend")
                        ? PlainBook.texts(calendar, "weekend")
                        : List.of("sat", "sun");
        int number = 0;
        for (var day = FIRST; day.isBefore(END); day = day.plusDays(1)) {
            var weekday = day.getDayOfWeek().name().substring(0, 3).toLowerCase(Locale.ROOT);
            boolean works =
                    calendar.isEmpty() || named.getOrDefault(day, !weekend.contains(weekday));
            number += works ? 1 : 0;
            tables.add("calendar", day.toString(), second(day, "00:00"), works ? 1 : 0, number);
            if (works) {
                openings(day, tables);
            }
        }
    }

    private void openings(LocalDate day, Tables tables) throws SQLException {
        if (calendar.isEmpty()) {
            tables.add("opening", second(day, "00:00"), second(day, "24:00"));
            return;
        }
        var hours = PlainBook.texts(calendar, "hours");
        for (var stretch : hours.isEmpty() ? List.of("09:00-18:00") : hours) {
            var ends = stretch.split("-");
            tables.add("opening", second(day, ends[0]), second(day, ends[1]));
        }
    }

    private long second(LocalDate day, String time) {
        return time.equals("24:00")
                ? day.plusDays(1).atStartOfDay(zone).toEpochSecond()
                : day.atTime(LocalTime.parse(time)).atZone(zone).toEpochSecond();
    }

    /// What is said of single days: whether they are worked. The team's days come before the
    /// country's.
    private Map<LocalDate, Boolean> named() throws IOException {
        var named = new HashMap<LocalDate, Boolean>();
        var country = PlainBook.text(calendar, "holidays");
        if (!country.isEmpty()) {
            for (int year = FIRST.getYear(); year <= END.getYear(); year++) {
                var file = HOLIDAYS.resolve(country + "-" + year + ".yaml");
                if (Files.exists(file)) {
                    put(PlainBook.document(Files.readString(file)), named);
                }
            }
        }
        put(calendar, named);
        return named;
    }

    private static void put(Map<String, Object> days, Map<LocalDate, Boolean> named) {
        for (var range : PlainBook.mapping(days, "off").keySet()) {
            var ends = range.split("\\.\\.");
            var last = LocalDate.parse(ends[ends.length - 1]);
            for (var day = LocalDate.parse(ends[0]); !day.isAfter(last); day = day.plusDays(1)) {
                named.put(day, false);
            }
        }
        for (var day : PlainBook.texts(days, "work")) {
            named.put(LocalDate.parse(day), true);
        }
    }
}
