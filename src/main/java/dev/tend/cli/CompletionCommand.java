package dev.tend.cli;

import dev.tend.cli.command.App;
import dev.tend.cli.command.Arguments;
import dev.tend.cli.command.Command;
import dev.tend.cli.command.ExitCode;
import dev.tend.cli.command.HeadStart;
import dev.tend.cli.command.Refusal;
import dev.tend.cli.command.Syntax;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// The script by which a shell completes commands, options and values (F42).
final class CompletionCommand implements Command {
    @Override
    public void declare(Syntax syntax) {
        syntax.word("bash|zsh|fish");
    }

    /// Asks for no policy, or not in any case.
    @Override
    public void begin(HeadStart start) {}

    @Override
    public ExitCode run(App app, Arguments arguments) throws IOException {
        var shell = arguments.word(0);
        var file =
                switch (shell) {
                    case "bash" -> "tend.bash";
                    case "zsh" -> "_tend";
                    case "fish" -> "tend.fish";
                    default ->
                            throw Refusal.usage(
                                    app.say("choice.unknown", "completion", shell),
                                    app.say("choice.list", "bash zsh fish"));
                };
        try (var in = CompletionCommand.class.getResourceAsStream("completion/" + file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            app.environment().out().print(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        return ExitCode.DONE;
    }
}
