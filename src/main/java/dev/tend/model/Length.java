package dev.tend.model;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/// A length of time as policies state it: `2d`, `1w`.
public record Length(int count, Unit unit) {
    /// The unit of a length, by its letter in files.
    public enum Unit {
        HOURS('h'),
        DAYS('d'),
        WEEKS('w'),
        MONTHS('m'),
        YEARS('y');

        private final char letter;

        Unit(char letter) {
            this.letter = letter;
        }
    }

    public static Optional<Length> read(String text) {
        int digits = text.length() - 1;
        if (digits < 1 || digits > 5) {
            return Optional.empty();
        }
        int count = 0;
        for (int i = 0; i < digits; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return Optional.empty();
            }
            count = count * 10 + digit - '0';
        }
        for (var unit : Unit.values()) {
            if (unit.letter == text.charAt(digits)) {
                return Optional.of(new Length(count, unit));
            }
        }
        return Optional.empty();
    }

    /// The last day within this length from `day`; hours count as the days they fill.
    public LocalDate after(LocalDate day) {
        return switch (unit) {
            case HOURS -> day.plusDays((count + 23L) / 24);
            case DAYS -> day.plusDays(count);
            case WEEKS -> day.plusWeeks(count);
            case MONTHS -> day.plusMonths(count);
            case YEARS -> day.plusYears(count);
        };
    }

    /// The time that lies this length after `time`.
    public OffsetDateTime after(OffsetDateTime time) {
        return switch (unit) {
            case HOURS -> time.plusHours(count);
            case DAYS -> time.plusDays(count);
            case WEEKS -> time.plusWeeks(count);
            case MONTHS -> time.plusMonths(count);
            case YEARS -> time.plusYears(count);
        };
    }

    /// The day that lies this length before `day`.
    public LocalDate before(LocalDate day) {
        return switch (unit) {
            case HOURS -> day.minusDays((count + 23L) / 24);
            case DAYS -> day.minusDays(count);
            case WEEKS -> day.minusWeeks(count);
            case MONTHS -> day.minusMonths(count);
            case YEARS -> day.minusYears(count);
        };
    }

    @Override
    public String toString() {
        return "" + count + unit.letter;
    }
}
