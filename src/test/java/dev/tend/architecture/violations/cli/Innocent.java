package dev.tend.architecture.violations.cli;

import java.io.PrintStream;
import java.time.Instant;
import java.time.InstantSource;

/// Does only what `cli` may do.
record Innocent(PrintStream out, InstantSource clock) {
    Instant present() {
        return clock.instant();
    }
}
