package dev.tend.phrase;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/// Reads days counted from today: `tomorrow`, `fri next week`, `in 3 days`, `下周五`, `两周后`.
final class RelativeDays {
    private static final int MONDAY = 1;

    private final Tokens in;
    private final Today today;

    RelativeDays(Tokens in, Today today) {
        this.in = in;
        this.today = today;
    }

    /// `today`, `后天`
    LocalDate named() {
        return today.date().plusDays(in.take());
    }

    /// `day after tomorrow`, `day before yesterday`
    Optional<LocalDate> dayBeyond() {
        in.take();
        int step = in.at(Kind.AFTER) ? 1 : -1;
        in.take();
        return in.at(Kind.DAY) && in.peek().value() == step
                ? Optional.of(named().plusDays(step))
                : Optional.empty();
    }

    /// `fri`, `fri next week`, `周五`
    Optional<LocalDate> weekday() {
        int weekday = in.take();
        if (!in.at(Kind.SHIFT)) {
            return Optional.of(today.weekday(weekday));
        }
        int weeks = in.take();
        return skipWeek() ? Optional.of(today.inWeek(weeks, weekday)) : Optional.empty();
    }

    /// `next fri`, `下下周三`, with the `next` taken already
    LocalDate weekdayOf(int weeks) {
        return today.inWeek(weeks, in.take());
    }

    /// `next week`, `next week fri`, with the `next` taken already
    Optional<LocalDate> week(int weeks) {
        in.take();
        if (in.at(Kind.WEEKDAY)) {
            return Optional.of(weekdayOf(weeks));
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
        LocalDate day = placed(length);
        return in.at(Kind.EARLIER) ? Optional.empty() : Optional.of(day);
    }

    private LocalDate placed(Period length) {
        if (in.skip(Kind.AGO) || in.skip(Kind.EARLIER)) {
            return ago(length);
        }
        if (in.skip(Kind.LATER) || in.skip(Kind.INSIDE) || skipFromNow()) {
            return ahead(length);
        }
        return today.away(length);
    }

    private boolean skipFromNow() {
        return in.skip(Kind.FROM) && in.skip(Kind.NOW);
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
