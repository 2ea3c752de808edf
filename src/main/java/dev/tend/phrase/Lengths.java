package dev.tend.phrase;

import java.time.Period;
import java.util.Optional;

/// Reads a length of time: `7d`, `3 days`, `两周`, `半个月`, `一年半`.
final class Lengths {
    /// The greatest count of any unit.
    static final int LONGEST = 999;

    private static final int HALF_A_MONTH_IN_DAYS = 15;
    private static final int HALF_A_YEAR_IN_MONTHS = 6;

    private Lengths() {}

    static Optional<Period> read(Tokens in) {
        if (in.skip(Kind.HALF)) {
            return half(in);
        }
        if (!in.at(Kind.NUMBER) && !in.at(Kind.COUNT)) {
            return Optional.empty();
        }
        int count = in.take();
        if (count > LONGEST) {
            return Optional.empty();
        }
        if (in.skip(Kind.MONTHS_AND_HALF)) {
            return Optional.of(Period.of(0, count, HALF_A_MONTH_IN_DAYS));
        }
        return in.at(Kind.UNIT) ? Optional.of(counted(count, in)) : Optional.empty();
    }

    private static Period counted(int count, Tokens in) {
        Unit unit = Unit.values()[in.take()];
        boolean andHalf = unit == Unit.YEAR && in.skip(Kind.HALF);
        return unit.times(count).plusMonths(andHalf ? HALF_A_YEAR_IN_MONTHS : 0);
    }

    private static Optional<Period> half(Tokens in) {
        if (in.at(Kind.COUNT) && in.peek().value() == 1) {
            in.take();
        }
        if (!in.at(Kind.UNIT)) {
            return Optional.empty();
        }
        return switch (Unit.values()[in.take()]) {
            case MONTH -> Optional.of(Period.ofDays(HALF_A_MONTH_IN_DAYS));
            case YEAR -> Optional.of(Period.ofMonths(HALF_A_YEAR_IN_MONTHS));
            case DAY, WEEK, QUARTER -> Optional.empty();
        };
    }
}
