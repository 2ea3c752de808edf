package dev.tend.phrase;

import dev.tend.phrase.DatePhrase.Leaning;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/// Reads days counted from today: `tomorrow`, `fri next week`, `in 3 days`, `下周五`, `两周后`.
final class RelativeDays {
    private static final int MONDAY = 1;
    private static final int FRIDAY = 5;

    private final Tokens in;
    private final Today today;

    RelativeDays(Tokens in, Today today) {
        this.in = in;
        this.today = today;
    }

    /// `today`, `后天`
    LocalDate named() {
        LocalDate day = today.date().plusDays(in.take());
        in.skip(Kind.INSIDE);
        return day;
    }

    /// `coming fri`
    Optional<LocalDate> coming() {
        in.take();
        return in.at(Kind.WEEKDAY)
                ? Optional.of(new Today(today.date(), Leaning.FUTURE).weekday(in.take()))
                : Optional.empty();
    }

    /// `day after tomorrow`, `day before friday`
    Optional<LocalDate> dayBeyond() {
        in.take();
        return fromAnother(Period.ofDays(1));
    }

    /// `fri`, `fri next week`, `周五`
    Optional<LocalDate> weekday() {
        int weekday = in.take();
        int mark = in.mark();
        in.skip(Kind.OF);
        in.skip(Kind.THE);
        if (in.at(Kind.SHIFT)) {
            int weeks = in.take();
            return skipWeek() ? Optional.of(today.inWeek(weeks, weekday)) : Optional.empty();
        }
        if (skipWeek()) {
            int weeks = beyond();
            return weeks == 0 ? Optional.empty() : Optional.of(today.inWeek(weeks, weekday));
        }
        in.back(mark);
        return Optional.of(today.weekday(weekday));
    }

    /// How far away the `after next` or `before last` that comes next is; 0 where it is neither.
    int beyond() {
        int step = in.at(Kind.AFTER) ? 1 : -1;
        boolean joined = in.skip(Kind.AFTER) || in.skip(Kind.BEFORE);
        boolean there = joined && in.at(Kind.SHIFT) && in.peek().value() == step;
        return there ? step + in.take() : 0;
    }

    /// `next fri`, `下下周三`, with the `next` taken already
    LocalDate weekdayOf(int weeks) {
        return today.inWeek(weeks, in.take());
    }

    /// `next week`, `next week fri`, `本周内`, with the `next` and the `week` taken already
    Optional<LocalDate> week(int weeks) {
        in.skip(Kind.POSSESSIVE);
        if (in.at(Kind.WEEKDAY)) {
            return Optional.of(weekdayOf(weeks));
        }
        if (in.skip(Kind.INSIDE)) {
            return Optional.of(today.inWeek(weeks, FRIDAY));
        }
        return weeks == 0 ? Optional.empty() : Optional.of(today.inWeek(weeks, MONDAY));
    }

    /// `+3d`, `-2w`
    Optional<LocalDate> signed() {
        boolean back = in.at(Kind.DASH);
        in.take();
        Optional<Period> length = Lengths.read(in);
        if (length.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(back ? ago(length.get()) : ahead(length.get()));
    }

    /// `in 3 days`, `within two weeks`
    Optional<LocalDate> prefixed() {
        in.take();
        Optional<Period> length = Lengths.read(in);
        return length.isEmpty() ? Optional.empty() : Optional.of(ahead(length.get()));
    }

    /// `3 days ago`, `3d`, `三天后`, `一周前`, `三个月内`
    Optional<LocalDate> counted() {
        Optional<Period> length = Lengths.read(in);
        return length.isEmpty() ? Optional.empty() : beside(length.get());
    }

    /// `3日后`, `3日内`: here 日 counts days, where `3日` alone is the 3rd.
    Optional<LocalDate> countedDays() {
        int days = in.take();
        in.take();
        return days > Lengths.LONGEST ? Optional.empty() : beside(Period.ofDays(days));
    }

    private Optional<LocalDate> beside(Period length) {
        if (in.at(Kind.FROM, Kind.NOW)) {
            in.take();
            in.take();
            return Optional.of(ahead(length));
        }
        if (in.at(Kind.FROM) || in.at(Kind.AFTER) || in.at(Kind.BEFORE)) {
            return fromAnother(length);
        }
        LocalDate day = placed(length);
        return in.at(Kind.EARLIER) ? Optional.empty() : Optional.of(day);
    }

    private LocalDate placed(Period length) {
        if (in.skip(Kind.AGO) || in.skip(Kind.EARLIER)) {
            return ago(length);
        }
        if (in.skip(Kind.LATER) || in.skip(Kind.INSIDE)) {
            return ahead(length);
        }
        return today.away(length);
    }

    /// `a week from friday`, `two days before June 5`
    private Optional<LocalDate> fromAnother(Period length) {
        boolean back = in.at(Kind.BEFORE);
        in.take();
        boolean isLength = in.at(Kind.COUNT) || in.at(Kind.HALF) || in.at(Kind.NUMBER, Kind.UNIT);
        Optional<LocalDate> other = isLength ? Optional.empty() : Days.read(in, today);
        return other.map(day -> back ? day.minus(length) : day.plus(length));
    }

    private boolean skipWeek() {
        boolean week = in.atUnit(Unit.WEEK);
        return week && in.skip(Kind.UNIT);
    }

    private LocalDate ahead(Period length) {
        return today.date().plus(length);
    }

    private LocalDate ago(Period length) {
        return today.date().minus(length);
    }
}
