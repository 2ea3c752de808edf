package dev.tend.architecture.violations.render;

import dev.tend.architecture.violations.store.KnowsCli;

public record KnowsStore(KnowsCli stranger) {}
