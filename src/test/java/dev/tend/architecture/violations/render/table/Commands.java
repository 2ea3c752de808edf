package dev.tend.architecture.violations.render.table;

import picocli.CommandLine;

record Commands(CommandLine line) {}
