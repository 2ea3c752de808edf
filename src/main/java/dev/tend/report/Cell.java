package dev.tend.report;

import dev.tend.model.value.Decimal;
import dev.tend.model.value.Moment;
import dev.tend.model.value.Totals;

import java.util.List;

/// One typed value of a table: a renderer decides how it looks, never what it means.
public sealed interface Cell {
    /// What kind of thing it is: figures stand to the right, words to the left.
    enum Nature {
        NOTHING,
        WORDS,
        FIGURE
    }

    Nature nature();

    /// Nothing known; an empty field, in JSON `null`.
    record Blank() implements Cell {
        @Override
        public Nature nature() {
            return Nature.NOTHING;
        }
    }

    /// Words as somebody wrote them.
    record Text(String text) implements Cell {
        @Override
        public Nature nature() {
            return Nature.WORDS;
        }
    }

    /// A code and its label: people see the label, programs the code.
    record Coded(String code, String label) implements Cell {
        @Override
        public Nature nature() {
            return Nature.WORDS;
        }
    }

    /// A whole number.
    record Count(long value) implements Cell {
        @Override
        public Nature nature() {
            return Nature.FIGURE;
        }
    }

    /// Any number.
    record Number(Decimal value) implements Cell {
        @Override
        public Nature nature() {
            return Nature.FIGURE;
        }
    }

    /// A number of days, possibly a half one (a median).
    record Days(double value) implements Cell {
        @Override
        public Nature nature() {
            return Nature.FIGURE;
        }
    }

    /// A part of a whole, between 0 and 1.
    record Share(double value) implements Cell {
        @Override
        public Nature nature() {
            return Nature.FIGURE;
        }
    }

    /// By how much a share is more than another one: 0.1 are ten percentage points.
    record Points(double value) implements Cell {
        @Override
        public Nature nature() {
            return Nature.FIGURE;
        }
    }

    /// A day, or a point in time by the clocks of the book ([Labels#when]).
    record When(Moment moment) implements Cell {
        @Override
        public Nature nature() {
            return Nature.WORDS;
        }
    }

    /// Sums of money, one per currency.
    record Amount(Totals totals) implements Cell {
        @Override
        public Nature nature() {
            return Nature.FIGURE;
        }
    }

    /// The same figure over several periods, in their order; blanks where there is none.
    record Series(List<Cell> values) implements Cell {
        public Series {
            values = List.copyOf(values);
        }

        @Override
        public Nature nature() {
            return Nature.WORDS;
        }
    }

    Cell BLANK = new Blank();

    /// The text, or a blank where there is none.
    static Cell text(String text) {
        return text.isEmpty() ? BLANK : new Text(text);
    }
}
