package dev.tend.schedule;

import dev.tend.model.policy.WorkCalendar;
import dev.tend.model.value.Zone;

import java.time.Duration;
import java.time.OffsetDateTime;

/// Counts time within a team's working hours, by the clocks of a zone.
record WorkingTime(WorkCalendar calendar, Zone zone) {
    /// The point in time until which so much working time has passed since `start`: in the last
    /// stretch that it needs, so that it may be just when that one closes, and never before the
    /// next opening.
    OffsetDateTime after(OffsetDateTime start, Duration length) {
        var at = start;
        var left = length;
        for (var day = start.toLocalDate(); ; day = calendar.nextWorkday(day.plusDays(1))) {
            if (calendar.isWorkday(day)) {
                for (var hours : calendar.hours()) {
                    var closing = hours.closing(day, zone);
                    if (at.isBefore(closing)) {
                        at = later(at, hours.opening(day, zone));
                        var open = Duration.between(at, closing);
                        if (left.compareTo(open) <= 0) {
                            return zone.at(at.plus(left));
                        }
                        left = left.minus(open);
                        at = closing;
                    }
                }
            }
        }
    }

    private static OffsetDateTime later(OffsetDateTime one, OffsetDateTime other) {
        return one.isBefore(other) ? other : one;
    }
}
