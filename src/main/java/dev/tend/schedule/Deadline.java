package dev.tend.schedule;

import dev.tend.model.policy.WorkCalendar;
import dev.tend.model.value.Length;
import dev.tend.model.value.Moment;
import dev.tend.model.value.Zone;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/// When something falls due that is allowed a length of time, by the team's calendar. `nominal` is
/// the date before days off moved it; `passed` are the days off that moved it or did not count, in
/// order, the first [#MOST_PASSED] of them.
public record Deadline(
        Moment from, Length length, Moment nominal, Moment due, List<LocalDate> passed) {
    /// How many days off are kept at most.
    public static final int MOST_PASSED = 100;

    public Deadline {
        passed = List.copyOf(passed);
    }

    /// - Days, weeks, months and years lead to a day, and from a day off to the next working day.
    /// - Working days are counted from the day after `from`.
    /// - Hours from a point in time lead to a point in time that no day off moves; from a whole
    ///   day, to the day they fill, as days do.
    /// - Working hours count within the team's hours and lead to a point in time; from a whole day,
    ///   they are counted from the first opening on or after it.
    public static Deadline after(Moment from, Length length, WorkCalendar calendar, Zone zone) {
        return switch (length.unit()) {
            case DAYS, WEEKS, MONTHS, YEARS -> ofDays(from, length, calendar, zone);
            case HOURS ->
                    from instanceof Moment.Time(var at)
                            ? fixed(from, length, zone.at(at.plusHours(length.count())))
                            : ofDays(from, length, calendar, zone);
            case WORKING_DAYS -> ofWorkingDays(from, length, calendar, zone);
            case WORKING_HOURS -> ofWorkingHours(from, length, calendar, zone);
        };
    }

    /// The day so long before a day, from which on something is to be prepared; of working days,
    /// that many working days lie between; of working hours, the working days that they fill.
    public static LocalDate before(LocalDate day, Length length, WorkCalendar calendar) {
        return switch (length.unit()) {
            case HOURS, DAYS, WEEKS, MONTHS, YEARS -> length.before(day);
            case WORKING_DAYS -> workdaysBefore(day, length.count(), calendar);
            case WORKING_HOURS ->
                    workdaysBefore(day, daysFilledBy(length.count(), calendar), calendar);
        };
    }

    /// How many working days so many hours of work fill, the last one maybe in part.
    private static int daysFilledBy(int hours, WorkCalendar calendar) {
        var daily = Duration.ZERO;
        for (var stretch : calendar.hours()) {
            daily = daily.plus(stretch.length());
        }
        return Math.toIntExact(
                Math.ceilDiv(Duration.ofHours(hours).toMinutes(), daily.toMinutes()));
    }

    private static LocalDate workdaysBefore(LocalDate day, int count, WorkCalendar calendar) {
        var earlier = day;
        for (int left = count; left > 0; ) {
            earlier = earlier.minusDays(1);
            if (calendar.isWorkday(earlier)) {
                left--;
            }
        }
        return earlier;
    }

    private static Deadline ofDays(Moment from, Length length, WorkCalendar calendar, Zone zone) {
        var nominal = length.after(from.dayIn(zone));
        var due = calendar.nextWorkday(nominal);
        var passed = daysOff(nominal, due, calendar);
        return new Deadline(from, length, Moment.of(nominal), Moment.of(due), passed);
    }

    private static Deadline ofWorkingDays(
            Moment from, Length length, WorkCalendar calendar, Zone zone) {
        var start = from.dayIn(zone);
        var due = start;
        for (int counted = 0; counted < length.count(); counted++) {
            due = calendar.nextWorkday(due.plusDays(1));
        }
        due = calendar.nextWorkday(due);
        var first = length.count() == 0 ? start : start.plusDays(1);
        var passed = daysOff(first, due, calendar);
        return new Deadline(from, length, Moment.of(due), Moment.of(due), passed);
    }

    private static Deadline ofWorkingHours(
            Moment from, Length length, WorkCalendar calendar, Zone zone) {
        var start = from.startIn(zone);
        var due = new WorkingTime(calendar, zone).after(start, Duration.ofHours(length.count()));
        var passed = daysOff(start.toLocalDate(), due.toLocalDate(), calendar);
        return new Deadline(from, length, Moment.of(due), Moment.of(due), passed);
    }

    private static Deadline fixed(Moment from, Length length, OffsetDateTime due) {
        return new Deadline(from, length, Moment.of(due), Moment.of(due), List.of());
    }

    /// The days off from a day until before another.
    private static List<LocalDate> daysOff(LocalDate from, LocalDate to, WorkCalendar calendar) {
        if (!from.isBefore(to)) {
            return List.of();
        }
        var off = new ArrayList<LocalDate>();
        for (var day = from; day.isBefore(to) && off.size() < MOST_PASSED; day = day.plusDays(1)) {
            if (!calendar.isWorkday(day)) {
                off.add(day);
            }
        }
        return off;
    }
}
