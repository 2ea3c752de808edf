package dev.tend.architecture.violations.cli;

import dev.tend.architecture.violations.Main;

record KnowsMain(Main stranger) {}
