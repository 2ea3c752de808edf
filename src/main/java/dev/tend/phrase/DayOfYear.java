package dev.tend.phrase;

import java.time.LocalDate;
import java.util.Optional;

/// A month and a day of it, in no particular year; the month may be one that does not exist.
record DayOfYear(int month, DayOfMonth day) {
    static final int NO_MONTH = 0;

    boolean hasMonth() {
        return month >= 1 && month <= 12;
    }

    /// The day in that year; empty where the year has no such day.
    Optional<LocalDate> in(int year) {
        return hasMonth() ? day.in(LocalDate.of(year, month, 1)) : Optional.empty();
    }
}
