package dev.tend.architecture.violations.render.table;

import dev.tend.architecture.violations.store.KnowsCli;

public record KnowsStore(KnowsCli stranger) {}
