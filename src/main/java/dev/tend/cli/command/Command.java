package dev.tend.cli.command;

import java.io.IOException;

/// A command of tend: arguments in, one call, show.
public interface Command {
    /// Says which options and words it takes.
    void declare(Syntax syntax);

    /// Begins what it will ask for in any case, on other threads: to parse the line takes as long.
    default void begin(HeadStart start) {
        start.policy();
    }

    /// Carries it out. Throws a [Refusal] where the arguments or the book do not allow it.
    ExitCode run(App app, Arguments arguments) throws IOException;
}
