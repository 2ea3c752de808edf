package dev.tend.phrase;

import dev.tend.phrase.DatePhrase.Leaning;

import java.time.Duration;
import java.util.Optional;

/// Reads how far away from this minute something is: `in 2 hours`, `90 min`, `an hour ago`, `半小时后`,
/// `30分钟前`.
final class ClockLengths {
    private static final int HOUR = 60;

    private ClockLengths() {}

    /// The way to go from now, back where negative. Where the phrase is none, nothing is passed.
    static Optional<Duration> read(Tokens in, Leaning leaning) {
        int mark = in.mark();
        boolean ahead = in.skip(Kind.IN) || in.skip(Kind.PLUS) || in.skip(Kind.WITHIN);
        boolean back = !ahead && in.skip(Kind.DASH);
        int minutes = minutes(in);
        if (minutes >= 0) {
            int sign = ahead ? 1 : back ? -1 : direction(in, leaning);
            if (in.done()) {
                return Optional.of(Duration.ofMinutes((long) sign * minutes));
            }
        }
        in.back(mark);
        return Optional.empty();
    }

    private static int direction(Tokens in, Leaning leaning) {
        if (in.skip(Kind.AGO) || in.skip(Kind.EARLIER)) {
            return -1;
        }
        boolean fromNow = in.at(Kind.FROM, Kind.NOW) && in.skip(Kind.FROM) && in.skip(Kind.NOW);
        if (fromNow || in.skip(Kind.LATER) || in.skip(Kind.INSIDE)) {
            return 1;
        }
        return switch (leaning) {
            case FUTURE -> 1;
            case PAST -> -1;
        };
    }

    /// The minutes of a length; -1 where it is none.
    private static int minutes(Tokens in) {
        if (in.skip(Kind.HALF)) {
            if (in.at(Kind.COUNT) && in.peek().value() == 1) {
                in.take();
            }
            return in.at(Kind.CLOCK_UNIT) && in.peek().value() == HOUR ? in.take() / 2 : -1;
        }
        if (!in.at(Kind.NUMBER, Kind.CLOCK_UNIT) && !in.at(Kind.COUNT, Kind.CLOCK_UNIT)) {
            return -1;
        }
        int count = in.take();
        return count > Lengths.LONGEST ? -1 : count * in.take();
    }
}
