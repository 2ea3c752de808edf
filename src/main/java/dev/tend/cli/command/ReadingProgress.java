package dev.tend.cli.command;

import dev.tend.parallel.Progress;

import java.time.Duration;
import java.time.Instant;

/// Says on standard error how much of a large book has been read, once that takes long; the line is
/// wiped in the end.
public final class ReadingProgress implements Progress {
    private static final Duration LONG = Duration.ofMillis(500);
    private static final int WHOLE = 100;
    private static final String WIPE = "\r\u001b[K";

    private final App app;
    private final Instant begun;
    private int shown = -1;

    /// Unheard where nobody sits at a terminal.
    static Progress of(App app) {
        return app.isTerminal() ? new ReadingProgress(app) : Progress.UNHEARD;
    }

    private ReadingProgress(App app) {
        this.app = app;
        this.begun = app.environment().clock().instant();
    }

    @Override
    public void reached(int done, int all) {
        var err = app.environment().err();
        if (done >= all) {
            err.print(shown >= 0 ? WIPE : "");
            err.flush();
            shown = -1;
        } else if (!app.environment().clock().instant().isBefore(begun.plus(LONG))) {
            int percent = (int) ((long) done * WHOLE / all);
            if (percent > shown) {
                err.print(WIPE + app.say("reading", percent));
                err.flush();
                shown = percent;
            }
        }
    }
}
