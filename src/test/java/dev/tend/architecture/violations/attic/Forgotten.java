package dev.tend.architecture.violations.attic;

/// In a package that is no part and not null-marked.
final class Forgotten {
    private Forgotten() {}
}
