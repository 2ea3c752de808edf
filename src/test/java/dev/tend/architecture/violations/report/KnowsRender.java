package dev.tend.architecture.violations.report;

import dev.tend.architecture.violations.render.KnowsStore;

public record KnowsRender(KnowsStore stranger) {}
