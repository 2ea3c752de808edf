package dev.tend.phrase;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/// Reads the start, middle and end of a length of the calendar: `end of month`, `mid-June`, `月底`,
/// `first day of next month`, `本周内`.
final class PointDays {
    private final Tokens in;
    private final Today today;
    private final CalendarDays calendar;

    PointDays(Tokens in, Today today, CalendarDays calendar) {
        this.in = in;
        this.today = today;
        this.calendar = calendar;
    }

    /// `end of month`, `mid-June`, `end of the next week`
    Optional<LocalDate> pointFirst() {
        Point point = calendar.point();
        if (!in.skip(Kind.OF)) {
            in.skip(Kind.DASH);
        }
        return ofNamed(point);
    }

    /// `first of June`, `first day of next month`
    Optional<LocalDate> first() {
        in.take();
        if (in.atUnit(Unit.DAY)) {
            in.take();
        }
        return in.skip(Kind.OF) ? ofNamed(Point.START) : Optional.empty();
    }

    /// `last day of June`, with the `last` taken already and the `day` next
    Optional<LocalDate> lastDay() {
        in.take();
        return in.skip(Kind.OF) ? ofNamed(Point.END) : Optional.empty();
    }

    /// `月底`, `month end`, `quarter end`, `年内`
    Optional<LocalDate> unitFirst(Unit unit) {
        in.take();
        in.skip(Kind.DASH);
        if (in.skip(Kind.INSIDE)) {
            return nearest(Point.END, unit);
        }
        return in.at(Kind.POINT) ? nearest(calendar.point(), unit) : Optional.empty();
    }

    /// `下季度初`, `next quarter`, `本季度内`, with the `next` and the `quarter` taken already
    Optional<LocalDate> shiftedQuarter(int quarters) {
        if (in.at(Kind.POINT)) {
            return today.quarter(quarters, calendar.point());
        }
        if (in.skip(Kind.INSIDE)) {
            return today.quarter(quarters, Point.END);
        }
        return quarters == 0 ? Optional.empty() : today.quarter(quarters, Point.START);
    }

    private Optional<LocalDate> ofNamed(Point point) {
        in.skip(Kind.THE);
        if (in.at(Kind.MONTH)) {
            return calendar.pointOfNamedMonth(point);
        }
        if (Quarter.startsAt(in)) {
            return calendar.inNamedYear(Quarter.read(in, point));
        }
        if (in.at(Kind.SHIFT, Kind.UNIT)) {
            int shift = in.take();
            return pointOf(Unit.values()[in.take()], point, shift);
        }
        return in.at(Kind.UNIT) ? nearest(point, Unit.values()[in.take()]) : Optional.empty();
    }

    private Optional<LocalDate> nearest(Point point, Unit unit) {
        return switch (unit) {
            case DAY -> Optional.empty();
            case WEEK ->
                    isMiddle(point)
                            ? Optional.empty()
                            : Optional.of(today.weekdayOrToday(weekday(point)));
            case MONTH -> today.nearest(point.ofMonth());
            case QUARTER -> today.nearestInQuarter(point);
            case YEAR ->
                    isMiddle(point)
                            ? Optional.empty()
                            : today.nearest(new DayOfYear(month(point), point.ofMonth()));
        };
    }

    private Optional<LocalDate> pointOf(Unit unit, Point point, int shift) {
        return switch (unit) {
            case DAY -> Optional.empty();
            case WEEK ->
                    isMiddle(point)
                            ? Optional.empty()
                            : Optional.of(today.inWeek(shift, weekday(point)));
            case MONTH -> point.ofMonth().in(today.month(shift));
            case QUARTER -> today.quarter(shift, point);
            case YEAR ->
                    isMiddle(point)
                            ? Optional.empty()
                            : new DayOfYear(month(point), point.ofMonth()).in(today.year(shift));
        };
    }

    // The middle of a week or a year is no one day; people who say it mean different ones.
    private static boolean isMiddle(Point point) {
        return point == Point.MIDDLE;
    }

    // Who follows up with a customer by the end of the week does so on a working day.
    private static int weekday(Point point) {
        return (point == Point.START ? DayOfWeek.MONDAY : DayOfWeek.FRIDAY).getValue();
    }

    private static int month(Point point) {
        return point == Point.START ? 1 : 12;
    }
}
