package dev.tend.model.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Days from one to another, both included. `name` is what a period of the calendar is called, or
/// empty.
public record Span(String name, LocalDate from, LocalDate to) {
    /// From the beginning of time.
    public static Span upTo(LocalDate day) {
        return new Span("", LocalDate.MIN, day);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean isEmpty() {
        return from.isAfter(to);
    }

    /// Those of its days that lie up to `last`.
    public Span until(LocalDate last) {
        return to.isAfter(last) ? new Span(name, from, last) : this;
    }

    /// Those of its days that lie from `first` on.
    public Span since(LocalDate first) {
        return from.isBefore(first) ? new Span(name, first, to) : this;
    }

    /// The periods it touches, in order; the first and the last are cut to fit.
    public List<Span> split(PeriodUnit unit) {
        var parts = new ArrayList<Span>();
        for (var start = unit.start(from); !start.isAfter(to); start = unit.plus(start, 1)) {
            parts.add(of(unit, start).since(from).until(to));
        }
        return parts;
    }

    /// The period that starts on a day.
    public static Span of(PeriodUnit unit, LocalDate start) {
        return new Span(unit.name(start), start, unit.plus(start, 1).minusDays(1));
    }

    /// The period of a name: `2024`, `2024-Q2`, `2024-06`, `2024-W23`, `2024-06-10`.
    public static Optional<Span> read(String name) {
        for (var unit : PeriodUnit.values()) {
            var start = start(unit, name);
            if (start.isPresent() && unit.name(start.get()).equals(name)) {
                return Optional.of(of(unit, start.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> start(PeriodUnit unit, String name) {
        try {
            return switch (unit) {
                case DAY -> Iso.day(name);
                case MONTH -> Iso.day(name + "-01");
                case YEAR -> Iso.day(name + "-01-01");
                case QUARTER -> quarter(name);
                case WEEK -> week(name);
            };
        } catch (DateTimeException | NumberFormatException noPeriod) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> quarter(String name) {
        int mark = name.indexOf("-Q");
        return mark < 0
                ? Optional.empty()
                : Optional.of(
                        LocalDate.of(
                                Integer.parseInt(name.substring(0, mark)),
                                Integer.parseInt(name.substring(mark + 2)) * 3 - 2,
                                1));
    }

    private static Optional<LocalDate> week(String name) {
        int mark = name.indexOf("-W");
        if (mark < 0) {
            return Optional.empty();
        }
        int year = Integer.parseInt(name.substring(0, mark));
        // The fourth of January always lies in the first week.
        var inFirst = LocalDate.of(year, 1, 4);
        long week = Long.parseLong(name.substring(mark + 2));
        return Optional.of(
                PeriodUnit.WEEK.start(inFirst).with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week));
    }
}
