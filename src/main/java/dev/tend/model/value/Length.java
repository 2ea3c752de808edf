package dev.tend.model.value;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/// A length of time as policies state it: `2d`, `1w`, `3wd`. What falls due so much later depends
/// on the team's calendar, and is reckoned by `schedule.Deadline` alone; the arithmetic here knows
/// no calendar and takes every day for a working day, around the clock.
public record Length(int count, Unit unit) {
    private static final int MOST_DIGITS = 5;
    private static final int SHORTEST_MONTH = 28;
    private static final int LONGEST_MONTH = 31;

    /// The unit of a length, by its letters in files.
    public enum Unit {
        HOURS("h"),
        DAYS("d"),
        WEEKS("w"),
        MONTHS("m"),
        YEARS("y"),
        WORKING_HOURS("wh"),
        WORKING_DAYS("wd");

        private final String letters;

        Unit(String letters) {
            this.letters = letters;
        }

        /// Whether only working time counts.
        public boolean isWorkingTime() {
            return this == WORKING_HOURS || this == WORKING_DAYS;
        }
    }

    public static Optional<Length> read(String text) {
        int digits = 0;
        int count = 0;
        while (digits < text.length() && digits <= MOST_DIGITS) {
            char digit = text.charAt(digits);
            if (digit < '0' || digit > '9') {
                break;
            }
            count = count * 10 + digit - '0';
            digits++;
        }
        if (digits < 1 || digits > MOST_DIGITS) {
            return Optional.empty();
        }
        for (var unit : Unit.values()) {
            if (text.length() == digits + unit.letters.length() && text.endsWith(unit.letters)) {
                return Optional.of(new Length(count, unit));
            }
        }
        return Optional.empty();
    }

    /// The last day within this length from `day`; hours count as the days they fill.
    public LocalDate after(LocalDate day) {
        return switch (unit) {
            case HOURS, WORKING_HOURS -> day.plusDays(daysOfHours());
            case DAYS, WORKING_DAYS -> day.plusDays(count);
            case WEEKS -> day.plusWeeks(count);
            case MONTHS -> day.plusMonths(count);
            case YEARS -> day.plusYears(count);
        };
    }

    /// The time that lies this length after `time`.
    public OffsetDateTime after(OffsetDateTime time) {
        return switch (unit) {
            case HOURS, WORKING_HOURS -> time.plusHours(count);
            case DAYS, WORKING_DAYS -> time.plusDays(count);
            case WEEKS -> time.plusWeeks(count);
            case MONTHS -> time.plusMonths(count);
            case YEARS -> time.plusYears(count);
        };
    }

    /// The day that lies this length before `day`.
    public LocalDate before(LocalDate day) {
        return switch (unit) {
            case HOURS, WORKING_HOURS -> day.minusDays(daysOfHours());
            case DAYS, WORKING_DAYS -> day.minusDays(count);
            case WEEKS -> day.minusWeeks(count);
            case MONTHS -> day.minusMonths(count);
            case YEARS -> day.minusYears(count);
        };
    }

    /// Whether what lies within `other` lies within this, whatever day they are counted from.
    public boolean surelyHolds(Length other) {
        return months() > 0 && other.months() > 0
                ? months() >= other.months()
                : days(SHORTEST_MONTH) >= other.days(LONGEST_MONTH);
    }

    /// The months of a length that is counted in months or years; 0 of others.
    private long months() {
        return switch (unit) {
            case MONTHS -> count;
            case YEARS -> 12L * count;
            case HOURS, DAYS, WEEKS, WORKING_HOURS, WORKING_DAYS -> 0;
        };
    }

    private long days(int daysOfMonth) {
        return switch (unit) {
            case HOURS, WORKING_HOURS -> daysOfHours();
            case DAYS, WORKING_DAYS -> count;
            case WEEKS -> 7L * count;
            case MONTHS, YEARS -> daysOfMonth * months();
        };
    }

    private long daysOfHours() {
        return (count + 23L) / 24;
    }

    @Override
    public String toString() {
        return count + unit.letters;
    }
}
