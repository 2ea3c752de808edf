package dev.tend.report;

import dev.tend.model.Moment;
import dev.tend.model.Totals;

/// One typed value of a table: a renderer decides how it looks, never what it means.
public sealed interface Cell {
    /// Nothing known; an empty field, in JSON `null`.
    record Blank() implements Cell {}

    /// Words as somebody wrote them.
    record Text(String text) implements Cell {}

    /// A code and its label: people see the label, programs the code.
    record Coded(String code, String label) implements Cell {}

    /// A whole number.
    record Count(long value) implements Cell {}

    /// A number of days, possibly a half one (a median).
    record Days(double value) implements Cell {}

    /// A part of a whole, between 0 and 1.
    record Share(double value) implements Cell {}

    /// A day or a point in time.
    record When(Moment moment) implements Cell {}

    /// Sums of money, one per currency.
    record Amount(Totals totals) implements Cell {}

    Cell BLANK = new Blank();

    /// The text, or a blank where there is none.
    static Cell text(String text) {
        return text.isEmpty() ? BLANK : new Text(text);
    }
}
