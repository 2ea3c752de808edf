package dev.tend.model.value;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/// When something happened or falls due: a whole day, or a minute with its offset from UTC. Both
/// are compared by code of their own, since that of a record must be linked at each start.
public sealed interface Moment {
    /// A whole day; it is the same day for everyone.
    record Day(LocalDate date) implements Moment {
        @Override
        public LocalDate dayIn(Zone zone) {
            return date;
        }

        @Override
        public OffsetDateTime startIn(Zone zone) {
            return zone.startOf(date);
        }

        @Override
        public int year() {
            return date.getYear();
        }

        @Override
        public long orderIn(Zone zone) {
            return startIn(zone).toEpochSecond();
        }

        @Override
        public String readable(Zone zone) {
            return date.toString();
        }

        @Override
        public String asWritten() {
            return date.toString();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Day day && date.equals(day.date);
        }

        @Override
        public int hashCode() {
            return date.hashCode();
        }

        @Override
        public String toString() {
            return date.toString();
        }
    }

    /// A point in time with the offset it was written with.
    record Time(OffsetDateTime at) implements Moment {
        @Override
        public LocalDate dayIn(Zone zone) {
            return zone.at(at).toLocalDate();
        }

        @Override
        public OffsetDateTime startIn(Zone zone) {
            return zone.at(at);
        }

        @Override
        public int year() {
            return at.getYear();
        }

        @Override
        public long orderIn(Zone zone) {
            return at.toEpochSecond();
        }

        @Override
        public String readable(Zone zone) {
            return new Time(zone.at(at)).asWritten();
        }

        @Override
        public String asWritten() {
            return at.toLocalDate() + " " + at.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Time time && at.equals(time.at);
        }

        @Override
        public int hashCode() {
            return at.hashCode();
        }

        /// ISO 8601 to the minute (or second, where it has one): `2024-06-01T10:00+08:00`.
        @Override
        public String toString() {
            return at.toString();
        }
    }

    static Moment of(LocalDate date) {
        return new Day(date);
    }

    static Moment of(OffsetDateTime time) {
        return new Time(time);
    }

    /// The day this falls on for a reader in `zone`.
    LocalDate dayIn(Zone zone);

    /// When this begins: a whole day with its first instant in `zone`.
    OffsetDateTime startIn(Zone zone);

    /// The year as it is written, whatever the time zone of the reader.
    int year();

    /// `2024-06-05`, or `2024-06-05 15:00` for a reader in `zone`.
    String readable(Zone zone);

    /// The same by the clock of the place where it was written down.
    String asWritten();

    /// The same moment by the clocks of a zone.
    default Moment in(Zone zone) {
        return this instanceof Time(var at) ? new Time(zone.at(at)) : this;
    }

    /// Whether this lies after another. Within one day that is known only of two points in time.
    default boolean isAfter(Moment other, Zone zone) {
        return this instanceof Time(var at) && other instanceof Time(var otherAt)
                ? at.isAfter(otherAt)
                : dayIn(zone).isAfter(other.dayIn(zone));
    }

    /// Seconds since 1970 for putting moments in order; a whole day counts from its first instant.
    long orderIn(Zone zone);
}
