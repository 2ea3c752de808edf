package dev.tend.architecture.violations.report;

import dev.tend.architecture.violations.render.table.KnowsStore;

public record KnowsRender(KnowsStore stranger) {}
