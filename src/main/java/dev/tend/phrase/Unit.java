package dev.tend.phrase;

import java.time.Period;

/// The units a length of time is counted in.
enum Unit {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR;

    private static final int MONTHS_OF_A_QUARTER = 3;

    Period times(int count) {
        return switch (this) {
            case DAY -> Period.ofDays(count);
            case WEEK -> Period.ofWeeks(count);
            case MONTH -> Period.ofMonths(count);
            case QUARTER -> Period.ofMonths(MONTHS_OF_A_QUARTER * count);
            case YEAR -> Period.ofYears(count);
        };
    }
}
