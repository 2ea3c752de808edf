package dev.tend.model.policy;

import dev.tend.model.value.Iso;
import dev.tend.model.value.Zone;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;

/// A stretch of a working day, `09:00-12:00`. The end does not belong to it; midnight as the end is
/// the end of the day, written `24:00`.
public record WorkingHours(LocalTime from, LocalTime to) {
    public static final WorkingHours WHOLE_DAY =
            new WorkingHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
    private static final int WRITTEN = 11;
    private static final int DASH = 5;

    /// Nothing for any other form, and where the end does not lie after the beginning.
    public static Optional<WorkingHours> read(String text) {
        if (text.length() != WRITTEN || text.charAt(DASH) != '-') {
            return Optional.empty();
        }
        var from = Iso.time(text.substring(0, DASH));
        var written = text.substring(DASH + 1);
        var to = written.equals("24:00") ? Optional.of(LocalTime.MIDNIGHT) : Iso.time(written);
        boolean isStretch =
                from.isPresent()
                        && to.isPresent()
                        && (written.equals("24:00") || to.get().isAfter(from.get()));
        return isStretch ? Optional.of(new WorkingHours(from.get(), to.get())) : Optional.empty();
    }

    /// Whether this ends before, or just when, the other begins.
    public boolean endsBefore(WorkingHours other) {
        return !endsWithDay() && !to.isAfter(other.from);
    }

    /// The beginning on a day. A time that the clocks skip counts as that much later.
    public OffsetDateTime opening(LocalDate day, Zone zone) {
        return from.equals(LocalTime.MIDNIGHT) ? zone.startOf(day) : zone.at(day, from);
    }

    /// The end on a day.
    public OffsetDateTime closing(LocalDate day, Zone zone) {
        return endsWithDay() ? zone.startOf(day.plusDays(1)) : zone.at(day, to);
    }

    /// How long it is by the clock.
    public Duration length() {
        var day = Duration.between(from, to);
        return endsWithDay() ? day.plusDays(1) : day;
    }

    private boolean endsWithDay() {
        return to.equals(LocalTime.MIDNIGHT);
    }

    @Override
    public String toString() {
        return from + "-" + (endsWithDay() ? "24:00" : to.toString());
    }
}
