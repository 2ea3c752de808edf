package dev.tend.phrase;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads days of the calendar: `2024-06-05`, `6/5`, `5 Jun 2024`, `6月5日`, `5号`, `明年1月`.
final class CalendarDays {
    private static final int YEAR_WIDTH = 4;
    private static final int DAY_WIDTH = 2;

    /// That of `24年6月5日`.
    private static final int CENTURY = 2000;

    /// A day no month has.
    private static final int NO_DAY = 0;

    private final Tokens in;
    private final Today today;

    CalendarDays(Tokens in, Today today) {
        this.in = in;
        this.today = today;
    }

    /// `20240605`
    Optional<LocalDate> compact() {
        int digits = in.take();
        return date(digits / 10_000, digits / 100 % 100, digits % 100);
    }

    /// `2024-06-05`, `2024/6/5`, `2024.6.5`, and without the year `6/5` and `6-5`
    Optional<LocalDate> separated() {
        boolean withYear = in.peek().width() == YEAR_WIDTH;
        Kind separator = in.after();
        if (!withYear && separator == Kind.DOT) {
            return Optional.empty();
        }
        int year = withYear ? in.take() : 0;
        if (withYear && !in.skip(separator) || !atDayNumber()) {
            return Optional.empty();
        }
        int month = in.take();
        if (!in.skip(separator) || !atDayNumber()) {
            return Optional.empty();
        }
        int day = in.take();
        return withYear ? date(year, month, day) : today.nearest(dayOfYear(month, day));
    }

    /// `June 5`, `Jun 5th, 2024`, `June 2024`, `June`
    Optional<LocalDate> monthFirst() {
        int month = in.take();
        in.skip(Kind.DOT);
        return inNamedYear(new DayOfYear(month, dayAfterMonth()));
    }

    /// `5 June`, `5th of June 2024`, `5th of next month`, `5th`
    Optional<LocalDate> dayFirst() {
        DayOfMonth day = DayOfMonth.exactly(in.take());
        boolean ordinal = in.skip(Kind.ORDINAL);
        boolean of = in.skip(Kind.OF);
        if (in.at(Kind.MONTH)) {
            int month = in.take();
            in.skip(Kind.DOT);
            return inNamedYear(new DayOfYear(month, day));
        }
        if (of || in.at(Kind.SHIFT, Kind.UNIT)) {
            return ofShiftedMonth(day);
        }
        return ordinal ? today.nearest(day) : Optional.empty();
    }

    /// `5号`, `5日`
    Optional<LocalDate> dayOnly() {
        boolean ambiguous = in.after() == Kind.DAY_MARK;
        DayOfMonth day = DayOfMonth.exactly(in.take());
        in.take();
        // 5日前 is "by the 5th" to some and "5 days ago" to others.
        return ambiguous && in.at(Kind.EARLIER) ? Optional.empty() : today.nearest(day);
    }

    /// `6月5日`, `6月底`, `6月`
    Optional<LocalDate> markedMonth() {
        return today.nearest(markedDayOfYear());
    }

    /// `2024年6月5日`, `2024年底`
    Optional<LocalDate> markedYear() {
        boolean shortened = in.peek().width() < YEAR_WIDTH;
        int year = in.take() + (shortened ? CENTURY : 0);
        if (!in.atUnit(Unit.YEAR)) {
            return Optional.empty();
        }
        in.take();
        return partOfYear(year);
    }

    /// `2025 Q3`
    Optional<LocalDate> quarterOfYear() {
        int year = in.take();
        return Quarter.startsAt(in) ? Quarter.read(in, Point.START).in(year) : Optional.empty();
    }

    /// `明年`, `明年6月5日`, `去年年底`, `next year`, with the `next` or `明年` taken already
    Optional<LocalDate> shiftedYear(int years) {
        int year = today.year(years);
        in.skip(Kind.POSSESSIVE);
        boolean alone =
                !in.at(Kind.NUMBER, Kind.MONTH_MARK) && !atYearPoint() && !Quarter.startsAt(in);
        if (!alone) {
            return partOfYear(year);
        }
        return years == 0 ? Optional.empty() : date(year, 1, 1);
    }

    /// `next month`, `下个月3日`, `本月底`, with the `next` and the `month` taken already
    Optional<LocalDate> shiftedMonth(int months) {
        LocalDate month = today.month(months);
        in.skip(Kind.POSSESSIVE);
        if (in.at(Kind.POINT)) {
            return point().ofMonth().in(month);
        }
        if (in.skip(Kind.INSIDE)) {
            return Point.END.ofMonth().in(month);
        }
        if (in.skip(Kind.ON)) {
            in.skip(Kind.THE);
            return in.at(Kind.NUMBER, Kind.ORDINAL) ? markedDayIn(month) : Optional.empty();
        }
        if (in.at(Kind.NUMBER) && isDayMark(in.after())) {
            return markedDayIn(month);
        }
        return months == 0 || atHour() ? Optional.empty() : Optional.of(month.withDayOfMonth(1));
    }

    /// `end of June`, `mid-June 2024`, with the `end of` taken already
    Optional<LocalDate> pointOfNamedMonth(Point point) {
        return inNamedYear(new DayOfYear(in.take(), point.ofMonth()));
    }

    private Optional<LocalDate> markedDayIn(LocalDate month) {
        DayOfMonth day = DayOfMonth.exactly(in.take());
        in.take();
        return day.in(month);
    }

    /// `next month` or `the month` after `5th of`
    private Optional<LocalDate> ofShiftedMonth(DayOfMonth day) {
        in.skip(Kind.THE);
        if (in.atUnit(Unit.MONTH)) {
            in.take();
            return today.nearest(day);
        }
        if (!in.at(Kind.SHIFT)) {
            return Optional.empty();
        }
        LocalDate month = today.month(in.take());
        if (!in.atUnit(Unit.MONTH)) {
            return Optional.empty();
        }
        in.take();
        return day.in(month);
    }

    private Optional<LocalDate> partOfYear(int year) {
        if (in.at(Kind.NUMBER, Kind.MONTH_MARK)) {
            return markedDayOfYear().in(year);
        }
        if (Quarter.startsAt(in)) {
            return Quarter.read(in, Point.START).in(year);
        }
        if (!atYearPoint()) {
            return Optional.empty();
        }
        in.skip(Kind.UNIT);
        return switch (in.skip(Kind.INSIDE) ? Point.END : point()) {
            case START -> date(year, 1, 1);
            case END -> date(year, 12, 31);
            case MIDDLE -> Optional.empty();
        };
    }

    private boolean atYearPoint() {
        Kind next = in.atUnit(Unit.YEAR) ? in.after() : in.peek().kind();
        return next == Kind.POINT || next == Kind.INSIDE;
    }

    private DayOfYear markedDayOfYear() {
        int month = in.take();
        in.take();
        if (in.at(Kind.POINT)) {
            return new DayOfYear(month, point().ofMonth());
        }
        if (in.at(Kind.NUMBER) && !atHour()) {
            return dayOfYear(month, markedDay());
        }
        // 6月前 is "before June" to some and "6 months ago" to others.
        return dayOfYear(month, in.at(Kind.EARLIER) || atHour() ? NO_DAY : 1);
    }

    private int markedDay() {
        int day = in.take();
        if (!in.skip(Kind.DAY_MARK)) {
            in.skip(Kind.DATE_MARK);
        }
        return day;
    }

    private DayOfMonth dayAfterMonth() {
        in.skip(Kind.THE);
        if (atHour()) {
            return DayOfMonth.exactly(NO_DAY);
        }
        if (!atDayNumber()) {
            return DayOfMonth.exactly(1);
        }
        DayOfMonth day = DayOfMonth.exactly(in.take());
        in.skip(Kind.ORDINAL);
        return day;
    }

    /// The day in the year that comes next, or nearest to today where none does.
    Optional<LocalDate> inNamedYear(DayOfYear day) {
        OptionalInt year = namedYear();
        return year.isPresent() ? day.in(year.getAsInt()) : today.nearest(day);
    }

    private OptionalInt namedYear() {
        int mark = in.mark();
        in.skip(Kind.COMMA);
        if (in.at(Kind.NUMBER) && in.peek().width() == YEAR_WIDTH) {
            return OptionalInt.of(in.take());
        }
        if (in.at(Kind.SHIFT, Kind.UNIT)) {
            int years = in.take();
            if (in.atUnit(Unit.YEAR)) {
                in.take();
                return OptionalInt.of(today.year(years));
            }
        }
        in.back(mark);
        return OptionalInt.empty();
    }

    Point point() {
        return Point.values()[in.take()];
    }

    // The hour of `June 5pm` is more likely a day with a slip than an hour of the 1st.
    private boolean atHour() {
        return in.at(Kind.NUMBER) && TimeOfDay.startsAt(in);
    }

    private boolean atDayNumber() {
        return in.at(Kind.NUMBER) && in.peek().width() <= DAY_WIDTH;
    }

    private static boolean isDayMark(Kind kind) {
        return kind == Kind.DAY_MARK || kind == Kind.DATE_MARK || kind == Kind.ORDINAL;
    }

    private static DayOfYear dayOfYear(int month, int day) {
        return new DayOfYear(month, DayOfMonth.exactly(day));
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        return dayOfYear(month, day).in(year);
    }
}
