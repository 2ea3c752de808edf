package dev.tend.architecture.violations.cli;

import dev.tend.architecture.violations.store.KnowsCli;

public record ClosesACycle(KnowsCli store) {}
