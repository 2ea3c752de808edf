package dev.tend.schedule;

import dev.tend.model.history.Situation;

import java.util.Optional;

/// A due item traced back to the situation of its customer, if it concerns one, and to how its date
/// came about.
public record Traced(Optional<Situation> situation, DueItem item, Reckoning reckoning) {}
