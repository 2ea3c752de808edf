package dev.tend.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Keys and their values, in the order they were written: the format's own and the book's custom
/// ones alike (F7).
public record Attributes(Map<String, Value> values) {
    public static final Attributes NONE = new Attributes(Map.of());

    public Attributes {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public Optional<Value> get(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /// The texts under a key; none where it is absent.
    public List<String> texts(String key) {
        return get(key).map(Value::texts).orElse(List.of());
    }

    /// The text under a key, several joined by a comma; empty where it is absent.
    public String text(String key) {
        var texts = texts(key);
        return texts.size() == 1 ? texts.getFirst() : String.join(", ", texts);
    }

    public Optional<LocalDate> day(String key) {
        return values.get(key) instanceof Value.Day(var date)
                ? Optional.of(date)
                : Optional.empty();
    }

    public Optional<Moment> moment(String key) {
        return values.get(key) instanceof Value.At(var moment)
                ? Optional.of(moment)
                : Optional.empty();
    }

    public Optional<Money> money(String key) {
        return values.get(key) instanceof Value.Amount(var money)
                ? Optional.of(money)
                : Optional.empty();
    }
}
