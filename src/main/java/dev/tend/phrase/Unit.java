package dev.tend.phrase;

import java.time.Period;

/// The units a length of time is counted in.
enum Unit {
    DAY,
    WEEK,
    MONTH,
    YEAR;

    Period times(int count) {
        return switch (this) {
            case DAY -> Period.ofDays(count);
            case WEEK -> Period.ofWeeks(count);
            case MONTH -> Period.ofMonths(count);
            case YEAR -> Period.ofYears(count);
        };
    }
}
