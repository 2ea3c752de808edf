package dev.tend.store.step;

import dev.tend.model.value.Moment;

/// What is remembered of a command that writes: when it ran, what was typed, and the customers it
/// was about, in words.
public record Deed(Moment at, String command, String about) {}
