package dev.tend.phrase;

import dev.tend.model.value.Iso;
import dev.tend.model.value.Moment;
import dev.tend.model.value.Zone;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Dates as people type them, in English and Chinese: `fri`, `in 2 weeks`, `June 5 3pm`, `下周五下午三点`,
/// `月底`, and ISO 8601.
///
/// A phrase is read whole or not at all: what has two common meanings, is no date of the calendar,
/// or leaves a word over is not read.
public final class DatePhrase {
    /// So far apart that nothing counted from one day is the same day counted from the other.
    private static final int APART = 50;

    private DatePhrase() {}

    /// The side of today a phrase lies on where it leaves that open.
    public enum Leaning {
        /// The latest such day up to today: when something happened.
        PAST,
        /// The next such day from today on, for a bare weekday after today: when something is due.
        FUTURE
    }

    /// Reads a phrase relative to `today`; empty when it is no date.
    ///
    /// A phrase with a time of day gives a [Moment.Time] in `zone`, or at the offset from UTC it
    /// names; any other a [Moment.Day]. A time alone is one of today. A day holds no clock, so
    /// `now` gives the day.
    public static Optional<Moment> read(
            String phrase, LocalDate today, Zone zone, Leaning leaning) {
        Optional<LocalDate> day = Iso.day(phrase);
        if (day.isPresent()) {
            return Optional.of(Moment.of(day.get()));
        }
        Optional<Tokens> tokens = Lexer.read(phrase);
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        Tokens in = tokens.get();
        return isNow(in)
                ? Optional.of(Moment.of(today))
                : whole(in, new Today(today, leaning), zone);
    }

    /// Reads a phrase relative to `now`, by the clocks of `zone`. Beside what can be read of a day,
    /// `now` gives its minute, and `in 2 hours` or `半小时后` the minute so far away.
    public static Optional<Moment> read(
            String phrase, OffsetDateTime now, Zone zone, Leaning leaning) {
        if (Iso.day(phrase).isPresent()) {
            return read(phrase, now.toLocalDate(), zone, leaning);
        }
        Optional<Tokens> tokens = Lexer.read(phrase);
        if (tokens.isPresent() && isNow(tokens.get())) {
            return Optional.of(Moment.of(now.truncatedTo(ChronoUnit.MINUTES)));
        }
        if (tokens.isPresent()) {
            Optional<Duration> elapsed = ClockLengths.read(tokens.get(), leaning);
            if (elapsed.isPresent()) {
                OffsetDateTime then = zone.at(now.plus(elapsed.get()));
                return Optional.of(Moment.of(then.truncatedTo(ChronoUnit.MINUTES)));
            }
        }
        return read(phrase, now.toLocalDate(), zone, leaning);
    }

    /// Whether a phrase is read the same whatever day it is read on: it names its year.
    public static boolean isAbsolute(String phrase, Zone zone) {
        LocalDate early = LocalDate.EPOCH;
        LocalDate late = early.plusYears(APART);
        String read = text(read(phrase, early, zone, Leaning.FUTURE));
        return !read.isEmpty()
                && read.equals(text(read(phrase, late, zone, Leaning.PAST)))
                && read.equals(text(read(phrase, late, zone, Leaning.FUTURE)));
    }

    private static String text(Optional<Moment> moment) {
        return moment.isPresent() ? moment.get().toString() : "";
    }

    /// A length of time such as `7d`, `2w`, `1m`, `10天`, `两周`, `3 days`; empty when none.
    ///
    /// A week is seven days, half a month fifteen days and half a year six months.
    public static Optional<Period> length(String phrase) {
        Optional<Tokens> tokens = Lexer.read(phrase);
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        Optional<Period> length = Lengths.read(tokens.get());
        return tokens.get().done() ? length : Optional.empty();
    }

    private static boolean isNow(Tokens in) {
        return in.at(Kind.NOW, Kind.END);
    }

    private static Optional<Moment> whole(Tokens in, Today today, Zone zone) {
        if (!in.skip(Kind.BY)) {
            in.skip(Kind.ON);
        }
        Optional<Moment> moment = moment(in, today, zone);
        in.skip(Kind.EARLIER);
        return in.done() ? moment : Optional.empty();
    }

    private static Optional<Moment> moment(Tokens in, Today today, Zone zone) {
        if (skipEndOfDay(in)) {
            return endOfDay(in, today);
        }
        return TimeOfDay.startsAt(in) ? timeFirst(in, today, zone) : dayFirst(in, today, zone);
    }

    /// `end of day`, `end of day friday`: a deadline, so the day itself
    private static Optional<Moment> endOfDay(Tokens in, Today today) {
        if (in.done()) {
            return Optional.of(Moment.of(today.date()));
        }
        in.skip(Kind.ON);
        return Days.read(in, today).map(Moment::of);
    }

    private static boolean skipBeforeEndOfDay(Tokens in) {
        int mark = in.mark();
        in.skip(Kind.BY);
        if (skipEndOfDay(in)) {
            return true;
        }
        in.back(mark);
        return false;
    }

    private static boolean skipEndOfDay(Tokens in) {
        int mark = in.mark();
        if (in.at(Kind.POINT) && in.take() == Point.END.ordinal() && in.skip(Kind.OF)) {
            in.skip(Kind.THE);
            if (in.atUnit(Unit.DAY)) {
                in.take();
                return true;
            }
        }
        in.back(mark);
        return false;
    }

    private static Optional<Moment> timeFirst(Tokens in, Today today, Zone zone) {
        Optional<LocalTime> time = TimeOfDay.read(in);
        if (time.isEmpty()) {
            return Optional.empty();
        }
        if (in.done() || in.at(Kind.EARLIER)) {
            return Optional.of(moment(today.date(), time.get(), zone));
        }
        if (!in.skip(Kind.COMMA)) {
            in.skip(Kind.ON);
        }
        Optional<LocalDate> day = Days.read(in, today);
        return day.isEmpty() ? Optional.empty() : Optional.of(moment(day.get(), time.get(), zone));
    }

    private static Optional<Moment> dayFirst(Tokens in, Today today, Zone zone) {
        Optional<LocalDate> day = Days.read(in, today);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        if (skipBeforeEndOfDay(in)) {
            return Optional.of(Moment.of(day.get()));
        }
        boolean joined =
                in.skip(Kind.T)
                        || in.skip(Kind.COMMA)
                        || in.skip(Kind.BY)
                        || in.before() == Kind.POSSESSIVE
                        || in.skip(Kind.POSSESSIVE);
        if (!joined && !TimeOfDay.startsAt(in)) {
            return Optional.of(Moment.of(day.get()));
        }
        Optional<LocalTime> time = TimeOfDay.read(in);
        return time.isEmpty() ? Optional.empty() : withOffset(in, day.get(), time.get(), zone);
    }

    private static Optional<Moment> withOffset(
            Tokens in, LocalDate day, LocalTime time, Zone zone) {
        if (!UtcOffset.startsAt(in)) {
            return Optional.of(moment(day, time, zone));
        }
        Optional<ZoneOffset> offset = UtcOffset.read(in);
        return offset.isEmpty()
                ? Optional.empty()
                : Optional.of(moment(day, time, Zone.of(offset.get())));
    }

    private static Moment moment(LocalDate day, LocalTime time, Zone zone) {
        return Moment.of(zone.at(day, time));
    }
}
