package dev.tend.architecture.violations.phrase;

import dev.tend.architecture.violations.git.KnowsMain;

public record KnowsGit(KnowsMain stranger) {}
