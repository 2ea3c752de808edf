package dev.tend.cli;

import dev.tend.cli.command.App;
import dev.tend.cli.command.Command;
import dev.tend.cli.command.ExitCode;
import dev.tend.cli.command.Syntax;
import dev.tend.text.Messages;

import picocli.CommandLine;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/// The help texts.
final class Help {
    private static final int NAME_WIDTH = 12;

    /// What picocli needs for names and descriptions beside each other.
    private static final int NARROWEST = 55;

    private Help() {}

    /// All commands, one line each.
    static ExitCode overview(App app, PrintStream out, ExitCode exitCode) {
        out.println(app.say("help.usage"));
        out.println();
        for (var name : Commands.NAMES) {
            var padding = " ".repeat(NAME_WIDTH - name.length());
            out.println("  " + name + padding + app.say("command." + name));
        }
        out.println();
        out.println(app.say("help.more"));
        return exitCode;
    }

    /// One command with its options.
    static ExitCode of(String name, Command command, App app) {
        var messages = app.messages();
        var syntax =
                new Syntax(
                        "tend " + name,
                        option -> description(name, option, messages).replace("%", "%%"));
        var spec = syntax.of(command).spec();
        spec.usageMessage()
                .width(Math.max(NARROWEST, app.columns()))
                .sortOptions(false)
                .abbreviateSynopsis(true)
                .synopsisHeading(messages.get("help.synopsis") + " ")
                .description("", messages.get("command." + name), "")
                .footer(examples(name, messages));
        new CommandLine(spec).usage(app.environment().out(), CommandLine.Help.Ansi.OFF);
        return ExitCode.DONE;
    }

    /// Each on a line of its own, ready to be copied.
    private static String[] examples(String name, Messages messages) {
        var lines = new ArrayList<>(List.of("", messages.get("help.example")));
        for (var example : messages.get("example." + name).split("; ")) {
            lines.add("  " + example.replace("%", "%%"));
        }
        return lines.toArray(String[]::new);
    }

    /// The help of an option or word: the command's own, else the one that all commands share.
    static String description(String command, String name, Messages messages) {
        var own = "help." + command + "." + name;
        return messages.get(messages.has(own) ? own : "help." + name);
    }
}
