package dev.tend.architecture.violations.render;

import picocli.CommandLine;

record Commands(CommandLine line) {}
