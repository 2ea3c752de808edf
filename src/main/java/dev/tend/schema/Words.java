package dev.tend.schema;

import dev.tend.model.value.Coded;
import dev.tend.model.value.Language;

import java.util.function.UnaryOperator;

/// What a schema says to its reader. `phrases` gives the description of a key by its path within
/// the format (`customer.name`, `entry.next.due`), and advice by its message key.
public record Words(Language language, UnaryOperator<String> phrases) {
    String of(String path) {
        return phrases.apply(path);
    }

    String label(Coded coded) {
        return coded.label().in(language);
    }
}
