package dev.tend.architecture.violations.store;

import dev.tend.architecture.violations.cli.ClosesACycle;

public record KnowsCli(ClosesACycle stranger) {}
