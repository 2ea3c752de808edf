package dev.tend.figures;

import java.time.LocalDate;

/// A week, month or quarter with its days.
record Period(String name, LocalDate first, LocalDate last) {
    /// The one that a day lies in.
    static Period of(String unit, LocalDate day) {
        var calendar = Inquiry.of("", day).per(unit);
        var name = calendar.periodOf(day);
        var first = day;
        while (calendar.periodOf(first.minusDays(1)).equals(name)) {
            first = first.minusDays(1);
        }
        var last = day;
        while (calendar.periodOf(last.plusDays(1)).equals(name)) {
            last = last.plusDays(1);
        }
        return new Period(name, first, last);
    }
}
