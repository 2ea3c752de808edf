package dev.tend.architecture.violations;

import dev.tend.architecture.violations.git.KnowsMain;

public record Main(KnowsMain git) {}
