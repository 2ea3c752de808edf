package dev.tend.phrase;

import java.time.LocalTime;
import java.util.Optional;

/// Reads a time of day: `3pm`, `15:00`, `at 3:30 pm`, `morning`, `下午三点半`, `10点30分`.
final class TimeOfDay {
    private static final int PADDED = 2;

    private TimeOfDay() {}

    /// Whether what comes next can only be a time of day.
    static boolean startsAt(Tokens in) {
        if (in.at(Kind.AT) || in.at(Kind.PART) || in.at(Kind.IN, Kind.THE)) {
            return true;
        }
        return in.at(Kind.NUMBER, Kind.COLON)
                || in.at(Kind.NUMBER, Kind.MERIDIEM)
                || in.at(Kind.NUMBER, Kind.HOUR_MARK);
    }

    static Optional<LocalTime> read(Tokens in) {
        if (in.skip(Kind.IN)) {
            return in.skip(Kind.THE) && in.at(Kind.PART) ? part(in) : Optional.empty();
        }
        in.skip(Kind.AT);
        return in.at(Kind.PART) ? part(in) : clock(in);
    }

    private static Optional<LocalTime> part(Tokens in) {
        PartOfDay part = PartOfDay.values()[in.take()];
        in.skip(Kind.AT);
        if (!in.at(Kind.NUMBER)) {
            return part.alone();
        }
        Optional<LocalTime> clock = clock(in);
        return clock.isEmpty() ? clock : part.at(clock.get());
    }

    private static Optional<LocalTime> clock(Tokens in) {
        if (!in.at(Kind.NUMBER) || in.peek().width() > PADDED) {
            return Optional.empty();
        }
        int hour = in.take();
        if (in.skip(Kind.HOUR_MARK)) {
            return time(hour, spokenMinute(in), 0);
        }
        if (in.at(Kind.MERIDIEM)) {
            return onTwelveHourDial(in, hour, 0);
        }
        return in.skip(Kind.COLON) ? afterColon(in, hour) : Optional.empty();
    }

    private static Optional<LocalTime> afterColon(Tokens in, int hour) {
        int minute = padded(in);
        if (in.at(Kind.MERIDIEM)) {
            return onTwelveHourDial(in, hour, minute);
        }
        return time(hour, minute, in.skip(Kind.COLON) ? padded(in) : 0);
    }

    private static Optional<LocalTime> onTwelveHourDial(Tokens in, int hour, int minute) {
        int noon = in.take();
        return hour >= 1 && hour <= 12 ? time(hour % 12 + noon, minute, 0) : Optional.empty();
    }

    /// What follows `3点`: nothing, `半`, `一刻`, `30分`, `30`, `整`; -1 when it is no minute.
    private static int spokenMinute(Tokens in) {
        if (in.skip(Kind.HALF)) {
            return 30;
        }
        if (in.skip(Kind.SHARP) || !in.at(Kind.NUMBER)) {
            return 0;
        }
        if (in.after() == Kind.QUARTER_HOUR) {
            return quarters(in);
        }
        // 十点五 may be a slip for 十点五分 or for 十点五十.
        boolean whole = in.after() == Kind.MINUTE_MARK || in.peek().width() >= PADDED;
        int minute = in.take();
        in.skip(Kind.MINUTE_MARK);
        return whole ? minute : -1;
    }

    private static int quarters(Tokens in) {
        int quarters = in.take();
        in.take();
        return quarters == 1 || quarters == 3 ? quarters * 15 : -1;
    }

    private static int padded(Tokens in) {
        return in.at(Kind.NUMBER) && in.peek().width() == PADDED ? in.take() : -1;
    }

    private static Optional<LocalTime> time(int hour, int minute, int second) {
        boolean real = hour <= 23 && isSixtieth(minute) && isSixtieth(second);
        return real ? Optional.of(LocalTime.of(hour, minute, second)) : Optional.empty();
    }

    private static boolean isSixtieth(int value) {
        return value >= 0 && value <= 59;
    }
}
