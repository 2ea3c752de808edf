package dev.tend.schedule;

/// A task, and how its date came about.
public record Demand(Task task, Reckoning reckoning) {}
