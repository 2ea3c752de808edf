package dev.tend.model.policy;

import dev.tend.model.value.Coded;
import dev.tend.model.value.Label;

/// One answer of a list that the book declares.
public record Choice(String code, Label label) implements Coded {}
