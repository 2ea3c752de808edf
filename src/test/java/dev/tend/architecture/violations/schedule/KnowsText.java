package dev.tend.architecture.violations.schedule;

import dev.tend.architecture.violations.text.KnowsGit;

public record KnowsText(KnowsGit stranger) {}
