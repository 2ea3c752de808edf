package dev.tend.model.policy;

import dev.tend.model.value.Label;

/// What a stage is for (F27): its standard action, what goes in, what comes out, and the role that
/// answers for it. Each may be empty.
public record Guide(Label action, Label input, Label output, String role) {}
