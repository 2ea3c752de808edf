package dev.tend.architecture.violations.git;

import dev.tend.architecture.violations.Main;

public record KnowsMain(Main stranger) {}
