package dev.tend.phrase;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// A day of any month; one that clamps falls on the last day of the months too short for it.
record DayOfMonth(int day, boolean clamps) {
    static DayOfMonth exactly(int day) {
        return new DayOfMonth(day, false);
    }

    /// The day in that month; empty where the month has no such day.
    Optional<LocalDate> in(YearMonth month) {
        if (day < 1) {
            return Optional.empty();
        }
        if (day <= month.lengthOfMonth()) {
            return Optional.of(month.atDay(day));
        }
        return clamps ? Optional.of(month.atEndOfMonth()) : Optional.empty();
    }
}
