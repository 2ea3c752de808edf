package dev.tend.architecture.violations.yaml;

import dev.tend.architecture.violations.rules.KnowsPhrase;

public record KnowsRules(KnowsPhrase stranger) {}
