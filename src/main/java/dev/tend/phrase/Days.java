package dev.tend.phrase;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/// Reads a day in any of the ways people write one, by what it begins with.
final class Days {
    private static final int COMPACT_WIDTH = 8;
    private static final int YEAR_WIDTH = 4;

    private final Tokens in;
    private final Today today;
    private final RelativeDays relative;
    private final CalendarDays calendar;

    private Days(Tokens in, Today today) {
        this.in = in;
        this.today = today;
        this.relative = new RelativeDays(in, today);
        this.calendar = new CalendarDays(in, today);
    }

    static Optional<LocalDate> read(Tokens in, Today today) {
        return new Days(in, today).day();
    }

    private Optional<LocalDate> day() {
        in.skip(Kind.THE);
        return switch (in.peek().kind()) {
            case NUMBER -> numberFirst();
            case DAY -> Optional.of(relative.named());
            case WEEKDAY -> relative.weekday();
            case MONTH -> calendar.monthFirst();
            case SHIFT -> shiftFirst();
            case YEAR_SHIFT -> calendar.shiftedYear(in.take());
            case POINT -> pointFirst();
            case UNIT, MONTH_MARK -> unitFirst();
            case COUNT, HALF -> relative.counted();
            case PLUS, DASH -> relative.signed();
            case IN, WITHIN -> relative.prefixed();
            case NOW, ORDINAL, MONTHS_AND_HALF, DAY_MARK, DATE_MARK -> Optional.empty();
            case PART, MERIDIEM, HOUR_MARK, MINUTE_MARK, QUARTER, SHARP -> Optional.empty();
            case AGO, INSIDE, LATER, EARLIER, AFTER, BEFORE, FROM -> Optional.empty();
            case THE, OF, AT, ON, BY, T, Z, POSSESSIVE -> Optional.empty();
            case SLASH, DOT, COLON, COMMA, END -> Optional.empty();
        };
    }

    private Optional<LocalDate> numberFirst() {
        if (in.peek().width() == COMPACT_WIDTH) {
            return calendar.compact();
        }
        Kind after = in.after();
        if (after == Kind.DASH || after == Kind.SLASH || after == Kind.DOT) {
            return calendar.separated();
        }
        if (after == Kind.MONTH || after == Kind.ORDINAL || after == Kind.OF) {
            return calendar.dayFirst();
        }
        if (after == Kind.UNIT || after == Kind.MONTHS_AND_HALF) {
            return lengthOrYear();
        }
        return markedNumber(after);
    }

    private Optional<LocalDate> markedNumber(Kind mark) {
        if (mark == Kind.MONTH_MARK) {
            return calendar.markedMonth();
        }
        if (mark == Kind.DATE_MARK) {
            return calendar.dayOnly();
        }
        return mark == Kind.DAY_MARK ? dayOrDays() : Optional.empty();
    }

    private Optional<LocalDate> dayOrDays() {
        int mark = in.mark();
        in.take();
        Kind following = in.after();
        in.back(mark);
        return following == Kind.LATER || following == Kind.INSIDE
                ? relative.countedDays()
                : calendar.dayOnly();
    }

    private Optional<LocalDate> lengthOrYear() {
        if (in.peek().width() != YEAR_WIDTH) {
            return relative.counted();
        }
        return calendar.markedYear();
    }

    private Optional<LocalDate> shiftFirst() {
        int shift = in.take();
        if (in.at(Kind.WEEKDAY)) {
            return Optional.of(relative.weekdayOf(shift));
        }
        if (in.at(Kind.PART)) {
            return shift == 0 ? Optional.of(today.date()) : Optional.empty();
        }
        if (in.skip(Kind.MONTH_MARK)) {
            return calendar.shiftedMonth(shift);
        }
        return in.at(Kind.UNIT) ? shiftedUnit(shift) : Optional.empty();
    }

    private Optional<LocalDate> shiftedUnit(int shift) {
        return switch (Unit.values()[in.peek().value()]) {
            case DAY -> Optional.empty();
            case WEEK -> relative.week(shift);
            case MONTH -> {
                in.take();
                yield calendar.shiftedMonth(shift);
            }
            case YEAR -> {
                in.take();
                yield calendar.shiftedYear(shift);
            }
        };
    }

    /// `end of month`, `mid-June`, `end of the next week`
    private Optional<LocalDate> pointFirst() {
        Point point = Point.values()[in.take()];
        if (!in.skip(Kind.OF)) {
            in.skip(Kind.DASH);
        }
        in.skip(Kind.THE);
        if (in.at(Kind.MONTH)) {
            return calendar.pointOfNamedMonth(point);
        }
        if (in.at(Kind.SHIFT, Kind.UNIT)) {
            int shift = in.take();
            return pointOf(Unit.values()[in.take()], point, shift);
        }
        return in.at(Kind.UNIT) ? nearest(point, Unit.values()[in.take()]) : Optional.empty();
    }

    /// `day after tomorrow`, `月底`, `month end`
    private Optional<LocalDate> unitFirst() {
        if (in.after() == Kind.AFTER || in.after() == Kind.BEFORE) {
            return in.atUnit(Unit.DAY) ? relative.dayBeyond() : Optional.empty();
        }
        boolean month = in.at(Kind.MONTH_MARK) || in.atUnit(Unit.MONTH);
        if (!month && !in.atUnit(Unit.YEAR)) {
            return Optional.empty();
        }
        in.take();
        in.skip(Kind.DASH);
        return in.at(Kind.POINT)
                ? nearest(Point.values()[in.take()], month ? Unit.MONTH : Unit.YEAR)
                : Optional.empty();
    }

    private Optional<LocalDate> nearest(Point point, Unit unit) {
        return switch (unit) {
            case DAY -> Optional.empty();
            case WEEK ->
                    isMiddle(point)
                            ? Optional.empty()
                            : Optional.of(today.weekdayOrToday(weekday(point)));
            case MONTH -> today.nearest(point.ofMonth());
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
