package dev.tend.phrase;

import java.time.LocalDate;
import java.util.Optional;

/// Reads a day in any of the ways people write one, by what it begins with.
final class Days {
    private static final int COMPACT_WIDTH = 8;
    private static final int YEAR_WIDTH = 4;
    private static final int SHORT_YEAR_WIDTH = 2;

    private final Tokens in;
    private final Today today;
    private final RelativeDays relative;
    private final CalendarDays calendar;
    private final PointDays points;

    private Days(Tokens in, Today today) {
        this.in = in;
        this.today = today;
        this.relative = new RelativeDays(in, today);
        this.calendar = new CalendarDays(in, today);
        this.points = new PointDays(in, today, calendar);
    }

    /// The day that comes next; empty where it names a weekday beside it that is not its own.
    static Optional<LocalDate> read(Tokens in, Today today) {
        return new Days(in, today).withWeekday();
    }

    private Optional<LocalDate> withWeekday() {
        int named = weekdayBeforeDate();
        Optional<LocalDate> day = day();
        if (day.isEmpty()) {
            return day;
        }
        int weekday = named > 0 ? named : weekdayAfterDate();
        boolean agrees = weekday == 0 || day.get().getDayOfWeek().getValue() == weekday;
        return agrees ? day : Optional.empty();
    }

    /// The weekday of `Fri, June 7`; 0 where what comes next is none, or stands alone.
    private int weekdayBeforeDate() {
        int mark = in.mark();
        if (in.at(Kind.WEEKDAY)) {
            int weekday = in.take();
            in.skip(Kind.COMMA);
            in.skip(Kind.THE);
            boolean date = in.at(Kind.NUMBER) || in.at(Kind.MONTH);
            if (date && !TimeOfDay.startsAt(in)) {
                return weekday;
            }
        }
        in.back(mark);
        return 0;
    }

    /// The weekday of `6月7日（周五）`; 0 where there is none, or no day before it that has one.
    private int weekdayAfterDate() {
        int mark = in.mark();
        boolean dated = isDay(in.before());
        boolean inside = in.skip(Kind.OPEN);
        if (!inside) {
            in.skip(Kind.COMMA);
        }
        if (dated && in.at(Kind.WEEKDAY)) {
            int weekday = in.take();
            if (!inside || in.skip(Kind.CLOSE)) {
                return weekday;
            }
        }
        in.back(mark);
        return 0;
    }

    private static boolean isDay(Kind last) {
        return last == Kind.NUMBER
                || last == Kind.ORDINAL
                || last == Kind.DAY_MARK
                || last == Kind.DATE_MARK
                || last == Kind.DAY;
    }

    private Optional<LocalDate> day() {
        in.skip(Kind.THE);
        if (Quarter.startsAt(in)) {
            return calendar.inNamedYear(Quarter.read(in, Point.START));
        }
        return switch (in.peek().kind()) {
            case NUMBER -> numberFirst();
            case DAY -> Optional.of(relative.named());
            case COMING -> relative.coming();
            case WEEKDAY -> relative.weekday();
            case MONTH -> calendar.monthFirst();
            case SHIFT -> shiftFirst();
            case YEAR_SHIFT -> calendar.shiftedYear(in.take());
            case POINT -> points.pointFirst();
            case FIRST -> points.first();
            case UNIT, MONTH_MARK, QUARTER_MARK -> unitFirst();
            case COUNT, HALF -> relative.counted();
            case PLUS, DASH -> relative.signed();
            case IN, WITHIN -> relative.prefixed();
            case NOW, ORDINAL, MONTHS_AND_HALF, DAY_MARK, DATE_MARK -> Optional.empty();
            case Q, NUMBERED, CLOCK_UNIT -> Optional.empty();
            case PART, MERIDIEM, HOUR_MARK, MINUTE_MARK, QUARTER_HOUR, SHARP -> Optional.empty();
            case AGO, INSIDE, LATER, EARLIER, AFTER, BEFORE, FROM -> Optional.empty();
            case OF, AT, ON, BY, T, Z, POSSESSIVE, THE -> Optional.empty();
            case SLASH, DOT, COLON, COMMA, OPEN, CLOSE, END -> Optional.empty();
        };
    }

    private Optional<LocalDate> numberFirst() {
        if (in.peek().width() == COMPACT_WIDTH) {
            return calendar.compact();
        }
        Kind after = in.after();
        if (in.peek().width() == YEAR_WIDTH && after == Kind.Q) {
            return calendar.quarterOfYear();
        }
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
        if (in.peek().width() == YEAR_WIDTH) {
            return calendar.markedYear();
        }
        if (in.peek().width() != SHORT_YEAR_WIDTH) {
            return relative.counted();
        }
        int mark = in.mark();
        in.take();
        boolean years = in.atUnit(Unit.YEAR);
        in.take();
        boolean year = years && (in.at(Kind.NUMBER, Kind.MONTH_MARK) || in.at(Kind.POINT));
        // 26年 is the year to some and a length to others.
        boolean either = years && in.done();
        in.back(mark);
        if (either) {
            return Optional.empty();
        }
        return year ? calendar.markedYear() : relative.counted();
    }

    private Optional<LocalDate> shiftFirst() {
        int shift = in.take();
        if (in.at(Kind.WEEKDAY)) {
            return Optional.of(relative.weekdayOf(shift));
        }
        if (in.at(Kind.COMING)) {
            return shift == 0 ? relative.coming() : Optional.empty();
        }
        if (in.at(Kind.PART)) {
            return partOfDay(shift);
        }
        if (in.skip(Kind.MONTH_MARK)) {
            return calendar.shiftedMonth(shift);
        }
        if (in.skip(Kind.QUARTER_MARK)) {
            return points.shiftedQuarter(shift);
        }
        return in.at(Kind.UNIT) ? shiftedUnit(shift) : Optional.empty();
    }

    /// The day of `this morning`, `last night`, with the part of the day next.
    private Optional<LocalDate> partOfDay(int shift) {
        boolean lastNight = shift == -1 && in.peek().value() == PartOfDay.EVENING.ordinal();
        return shift == 0 || lastNight
                ? Optional.of(today.date().plusDays(shift))
                : Optional.empty();
    }

    private Optional<LocalDate> shiftedUnit(int shift) {
        Unit unit = Unit.values()[in.peek().value()];
        return switch (unit) {
            case DAY -> shift == -1 ? points.lastDay() : Optional.empty();
            case WEEK, MONTH, QUARTER, YEAR -> {
                in.take();
                yield shifted(unit, shift);
            }
        };
    }

    private Optional<LocalDate> shifted(Unit unit, int shift) {
        return switch (unit) {
            case DAY -> Optional.empty();
            case WEEK -> relative.week(shift);
            case MONTH -> calendar.shiftedMonth(shift);
            case QUARTER -> points.shiftedQuarter(shift);
            case YEAR -> calendar.shiftedYear(shift);
        };
    }

    /// `day after tomorrow`, `week after next`, `月底`, `month end`, `季度末`
    private Optional<LocalDate> unitFirst() {
        if (in.after() == Kind.AFTER || in.after() == Kind.BEFORE) {
            return in.atUnit(Unit.DAY) ? relative.dayBeyond() : unitBeyond();
        }
        if (in.at(Kind.MONTH_MARK)) {
            return points.unitFirst(Unit.MONTH);
        }
        if (in.at(Kind.QUARTER_MARK)) {
            return points.unitFirst(Unit.QUARTER);
        }
        boolean hasEnds = in.atUnit(Unit.MONTH) || in.atUnit(Unit.QUARTER) || in.atUnit(Unit.YEAR);
        return hasEnds ? points.unitFirst(Unit.values()[in.peek().value()]) : Optional.empty();
    }

    /// `week after next`, `month before last`
    private Optional<LocalDate> unitBeyond() {
        if (!in.at(Kind.UNIT)) {
            return Optional.empty();
        }
        Unit unit = Unit.values()[in.take()];
        int shift = relative.beyond();
        return shift == 0 ? Optional.empty() : shifted(unit, shift);
    }
}
