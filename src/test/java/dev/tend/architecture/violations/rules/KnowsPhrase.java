package dev.tend.architecture.violations.rules;

import dev.tend.architecture.violations.phrase.KnowsGit;

public record KnowsPhrase(KnowsGit stranger) {}
