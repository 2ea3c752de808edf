package dev.tend.model.value;

import java.time.LocalDate;
import java.util.List;

/// The value of one key of a profile or an entry.
public sealed interface Value {
    /// The single texts this value consists of.
    List<String> texts();

    record Text(String text) implements Value {
        @Override
        public List<String> texts() {
            return List.of(text);
        }
    }

    record Texts(List<String> texts) implements Value {
        public Texts {
            texts = List.copyOf(texts);
        }
    }

    record Number(Decimal number) implements Value {
        @Override
        public List<String> texts() {
            return List.of(number.plain());
        }
    }

    record Day(LocalDate date) implements Value {
        @Override
        public List<String> texts() {
            return List.of(date.toString());
        }
    }

    record At(Moment moment) implements Value {
        @Override
        public List<String> texts() {
            return List.of(moment.toString());
        }
    }

    record Amount(Money money) implements Value {
        @Override
        public List<String> texts() {
            return List.of(money.toString());
        }
    }
}
