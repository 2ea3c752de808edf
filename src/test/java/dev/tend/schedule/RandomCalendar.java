package dev.tend.schedule;

import dev.tend.model.policy.Holidays;
import dev.tend.model.policy.WorkCalendar;
import dev.tend.model.policy.WorkingHours;
import dev.tend.model.value.Label;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Calendars with odd weeks, hours, holidays and make-up days around a date.
record RandomCalendar(Random random, LocalDate around) {
    private static final int DAYS_AROUND = 60;
    private static final int QUARTERS = 96;

    WorkCalendar next() {
        var calendar = new WorkCalendar(weekend(), hours(), holidays());
        return random.nextBoolean()
                ? calendar
                : calendar.with(
                        "CN",
                        Map.of(around.getYear(), holidays(), around.getYear() + 1, holidays()));
    }

    private Set<DayOfWeek> weekend() {
        var weekend = EnumSet.noneOf(DayOfWeek.class);
        int days = random.nextInt(7);
        for (int i = 0; i < days; i++) {
            weekend.add(DayOfWeek.of(random.nextInt(7) + 1));
        }
        return weekend;
    }

    /// Stretches between quarters of an hour, at times the whole day.
    private List<WorkingHours> hours() {
        if (random.nextInt(4) == 0) {
            return List.of(WorkingHours.WHOLE_DAY);
        }
        var hours = new ArrayList<WorkingHours>();
        for (int at = random.nextInt(40); at < QUARTERS - 1; at += 1 + random.nextInt(20)) {
            int end = Math.min(QUARTERS, at + 1 + random.nextInt(20));
            hours.add(new WorkingHours(quarter(at), quarter(end % QUARTERS)));
            at = end;
        }
        return hours;
    }

    private static LocalTime quarter(int number) {
        return LocalTime.of(number / 4, number % 4 * 15);
    }

    private Holidays holidays() {
        Map<LocalDate, Label> off = new HashMap<>();
        Set<LocalDate> work = new HashSet<>();
        for (int i = random.nextInt(20); i > 0; i--) {
            var day = around.plusDays(random.nextInt(2 * DAYS_AROUND) - DAYS_AROUND);
            if (random.nextInt(3) == 0) {
                work.add(day);
            } else {
                off.put(day, Label.of("holiday " + i));
            }
        }
        work.removeAll(off.keySet());
        return new Holidays(off, work);
    }
}
