package dev.tend.model.record;

import dev.tend.model.value.Moment;
import dev.tend.model.value.Money;
import dev.tend.model.value.Value;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Keys and their values, in the order they were written: the format's own and the book's custom
/// ones alike (F7). Every entry of a book has some, so they take little room.
public final class Attributes {
    public static final Attributes NONE = new Attributes(Map.of());

    private final String[] keys;
    private final Value[] values;

    public Attributes(Map<String, Value> values) {
        this.keys = values.keySet().toArray(String[]::new);
        this.values = values.values().toArray(Value[]::new);
    }

    /// All of them, to go through.
    public Map<String, Value> values() {
        Map<String, Value> all = new LinkedHashMap<>();
        for (int i = 0; i < keys.length; i++) {
            all.put(keys[i], values[i]);
        }
        return Collections.unmodifiableMap(all);
    }

    public Optional<Value> get(String key) {
        for (int i = 0; i < keys.length; i++) {
            if (keys[i].equals(key)) {
                return Optional.of(values[i]);
            }
        }
        return Optional.empty();
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
        var value = get(key);
        return value.isPresent() && value.get() instanceof Value.Day(var date)
                ? Optional.of(date)
                : Optional.empty();
    }

    public Optional<Moment> moment(String key) {
        var value = get(key);
        return value.isPresent() && value.get() instanceof Value.At(var moment)
                ? Optional.of(moment)
                : Optional.empty();
    }

    public Optional<Money> money(String key) {
        var value = get(key);
        return value.isPresent() && value.get() instanceof Value.Amount(var money)
                ? Optional.of(money)
                : Optional.empty();
    }

    /// In whatever order they were written.
    @Override
    public boolean equals(Object other) {
        return other instanceof Attributes attributes && values().equals(attributes.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return values().toString();
    }
}
