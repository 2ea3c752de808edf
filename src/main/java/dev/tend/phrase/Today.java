package dev.tend.phrase;

import dev.tend.phrase.DatePhrase.Leaning;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/// The day a phrase is read on, and the way it leans where it leaves that open.
record Today(LocalDate date, Leaning leaning) {
    /// 29 February may be eight years away, as it was from 1896 to 1904.
    private static final int FARTHEST_STEP = 8;

    /// The next such weekday after today, or the latest one up to today.
    LocalDate weekday(int weekday) {
        return switch (leaning) {
            case FUTURE -> date.plusDays(1L + Math.floorMod(weekday - dayOfWeek() - 1, 7));
            case PAST -> latest(weekday);
        };
    }

    /// The next such weekday from today on, or the latest one up to today.
    LocalDate weekdayOrToday(int weekday) {
        return switch (leaning) {
            case FUTURE -> date.plusDays(Math.floorMod(weekday - dayOfWeek(), 7));
            case PAST -> latest(weekday);
        };
    }

    /// That weekday of the week so many weeks away; weeks start on Monday.
    LocalDate inWeek(int weeksAway, int weekday) {
        return date.minusDays(dayOfWeek() - 1L).plusWeeks(weeksAway).plusDays(weekday - 1L);
    }

    /// The first of the month so many months away.
    LocalDate month(int monthsAway) {
        return date.withDayOfMonth(1).plusMonths(monthsAway);
    }

    /// The start or the end of the quarter so many quarters away; empty for its middle.
    Optional<LocalDate> quarter(int quartersAway, Point point) {
        LocalDate there = date.withDayOfMonth(1).plusMonths(3L * quartersAway);
        int month = Quarter.month((there.getMonthValue() + 2) / 3, point);
        return new DayOfYear(month, point.ofMonth()).in(there.getYear());
    }

    /// The next start or end of a quarter from today on, or the latest one up to today.
    Optional<LocalDate> nearestInQuarter(Point point) {
        Optional<LocalDate> here = quarter(0, point);
        boolean fits = here.isEmpty() || here.get().compareTo(date) * sign() >= 0;
        return fits ? here : quarter(sign(), point);
    }

    int year(int yearsAway) {
        return date.getYear() + yearsAway;
    }

    /// The next such day of a month from today on, or the latest one up to today.
    Optional<LocalDate> nearest(DayOfMonth day) {
        return nearest(date.withDayOfMonth(1), 1, day);
    }

    /// The next such day of a year from today on, or the latest one up to today.
    Optional<LocalDate> nearest(DayOfYear day) {
        return day.hasMonth()
                ? nearest(LocalDate.of(date.getYear(), day.month(), 1), 12, day.day())
                : Optional.empty();
    }

    /// The day that length away, to the side a phrase leans to.
    LocalDate away(Period length) {
        return switch (leaning) {
            case FUTURE -> date.plus(length);
            case PAST -> date.minus(length);
        };
    }

    private Optional<LocalDate> nearest(LocalDate first, int months, DayOfMonth day) {
        for (int step = 0; step <= FARTHEST_STEP; step++) {
            Optional<LocalDate> found = day.in(first.plusMonths((long) months * sign() * step));
            if (found.isPresent() && found.get().compareTo(date) * sign() >= 0) {
                return found;
            }
        }
        return Optional.empty();
    }

    private int sign() {
        return switch (leaning) {
            case FUTURE -> 1;
            case PAST -> -1;
        };
    }

    private LocalDate latest(int weekday) {
        return date.minusDays(Math.floorMod(dayOfWeek() - weekday, 7));
    }

    private int dayOfWeek() {
        return date.getDayOfWeek().getValue();
    }
}
