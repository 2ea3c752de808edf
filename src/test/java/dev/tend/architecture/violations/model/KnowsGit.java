package dev.tend.architecture.violations.model;

import dev.tend.architecture.violations.git.KnowsMain;

public record KnowsGit(KnowsMain stranger) {}
