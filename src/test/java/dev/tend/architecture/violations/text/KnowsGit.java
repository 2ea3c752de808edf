package dev.tend.architecture.violations.text;

import dev.tend.architecture.violations.git.KnowsMain;

public record KnowsGit(KnowsMain stranger) {}
