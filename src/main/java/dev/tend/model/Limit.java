package dev.tend.model;

/// A length of time that a policy states, and where it states it.
public record Limit(Length length, Place place) {}
