package dev.tend.store.files;

import dev.tend.model.diagnosis.Diagnostic;

import java.util.List;

/// What could be read, and every problem met on the way.
public record Loaded<T>(T value, List<Diagnostic> problems) {
    public Loaded {
        problems = List.copyOf(problems);
    }
}
