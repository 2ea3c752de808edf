package dev.tend.model;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/// When something happened or falls due: a whole day, or a minute with its offset from UTC.
public sealed interface Moment {
    /// A whole day; it is the same day for everyone.
    record Day(LocalDate date) implements Moment {
        @Override
        public String toString() {
            return date.toString();
        }
    }

    /// A point in time with the offset it was written with.
    record Time(OffsetDateTime at) implements Moment {
        /// ISO 8601 to the minute (or second, where it has one): `2024-06-01T10:00+08:00`.
        @Override
        public String toString() {
            return at.toString();
        }
    }

    static Moment of(LocalDate date) {
        return new Day(date);
    }

    static Moment of(ZonedDateTime time) {
        return new Time(time.toOffsetDateTime());
    }

    /// The day this falls on for a reader in `zone`.
    default LocalDate dayIn(ZoneId zone) {
        return switch (this) {
            case Day(var date) -> date;
            case Time(var at) -> at.atZoneSameInstant(zone).toLocalDate();
        };
    }

    /// Seconds since 1970 for putting moments in order; a whole day counts from its first instant.
    default long orderIn(ZoneId zone) {
        return switch (this) {
            case Day(var date) ->
                    zone instanceof ZoneOffset offset
                            ? date.toEpochDay() * 86_400 - offset.getTotalSeconds()
                            : date.atStartOfDay(zone).toEpochSecond();
            case Time(var at) -> at.toEpochSecond();
        };
    }
}
