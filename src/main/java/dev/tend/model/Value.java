package dev.tend.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// The value of one key of a profile or an entry.
public sealed interface Value {
    record Text(String text) implements Value {}

    record Texts(List<String> texts) implements Value {
        public Texts {
            texts = List.copyOf(texts);
        }
    }

    record Number(BigDecimal number) implements Value {}

    record Day(LocalDate date) implements Value {}

    record At(Moment moment) implements Value {}

    record Amount(Money money) implements Value {}

    /// The single texts this value consists of.
    default List<String> texts() {
        return switch (this) {
            case Text(var text) -> List.of(text);
            case Texts(var texts) -> texts;
            case Number(var number) -> List.of(number.toPlainString());
            case Day(var date) -> List.of(date.toString());
            case At(var moment) -> List.of(moment.toString());
            case Amount(var money) -> List.of(money.toString());
        };
    }
}
