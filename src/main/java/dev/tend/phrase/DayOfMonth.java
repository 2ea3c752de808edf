package dev.tend.phrase;

import java.time.LocalDate;
import java.util.Optional;

/// A day of any month; one that clamps falls on the last day of the months too short for it.
record DayOfMonth(int day, boolean clamps) {
    static DayOfMonth exactly(int day) {
        return new DayOfMonth(day, false);
    }

    /// The day in the month of a first; empty where the month has no such day. A `YearMonth` would
    /// say more, but its first one makes a formatter.
    Optional<LocalDate> in(LocalDate month) {
        if (day < 1) {
            return Optional.empty();
        }
        if (day <= month.lengthOfMonth()) {
            return Optional.of(month.withDayOfMonth(day));
        }
        return clamps ? Optional.of(month.withDayOfMonth(month.lengthOfMonth())) : Optional.empty();
    }
}
