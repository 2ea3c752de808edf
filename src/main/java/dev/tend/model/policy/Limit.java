package dev.tend.model.policy;

import dev.tend.model.value.Length;
import dev.tend.model.value.Place;

/// A length of time that a policy states, and where it states it.
public record Limit(Length length, Place place) {}
