package dev.tend.model.policy;

import dev.tend.model.value.Coded;
import dev.tend.model.value.Label;
import dev.tend.model.value.ValueKind;

import java.util.List;

/// A key of a record and the kind of value it takes: one of the format's own, or one that the book
/// declares (F7). `choices` are the possible codes, where the kind is a choice.
public record Field(String code, ValueKind kind, Label label, List<Choice> choices)
        implements Coded {
    public Field {
        choices = List.copyOf(choices);
    }

    /// A key of the format itself.
    static Field builtIn(String key, ValueKind kind) {
        return new Field(key, kind, Label.of(key), List.of());
    }
}
