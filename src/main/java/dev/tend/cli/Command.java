package dev.tend.cli;

import java.io.IOException;

/// A command of tend: arguments in, one call, show.
interface Command {
    /// Says which options and words it takes.
    void declare(Syntax syntax);

    /// Carries it out. Throws a [Refusal] where the arguments or the book do not allow it.
    ExitCode run(App app, Arguments arguments) throws IOException;
}
