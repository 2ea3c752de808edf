package dev.tend.cli;

import dev.tend.cli.command.App;
import dev.tend.cli.command.Environment;
import dev.tend.cli.command.ExitCode;
import dev.tend.cli.command.Invocation;
import dev.tend.cli.command.Syntax;
import dev.tend.render.text.Printable;

import picocli.CommandLine.Model.OptionSpec;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// What may stand where somebody types, for the scripts of shells (F42): `complete -- WORDS…
/// CURRENT` prints one candidate per line, value, tab, what it stands for. An empty value asks the
/// shell for its own `files` or `folders`. With `--spelled` a candidate stands there in the word by
/// which it was matched. Writes nothing but what it remembers in the index, says no error, and
/// always ends well: nobody asked for a message.
final class Completion {
    static final String NAME = "complete";
    private static final String SPELLED = "--spelled";

    private final App app;
    private final boolean spelled;

    private Completion(App app, boolean spelled) {
        this.app = app;
        this.spelled = spelled;
    }

    /// `line` begins with the command's own name.
    static ExitCode run(Environment environment, List<String> line) {
        int start = line.indexOf("--") + 1;
        if (start > 0 && start < line.size()) {
            var before = line.subList(start, line.size() - 1);
            boolean spelled = line.get(1).equals(SPELLED);
            try {
                var invocation = Invocation.of(before);
                var app = new App(silent(environment), invocation);
                print(
                        environment.out(),
                        new Completion(app, spelled).candidates(invocation, line.getLast()));
            } catch (RuntimeException
                    | VirtualMachineError
                    | LinkageError
                    | AssertionError unusable) {
                return ExitCode.DONE;
            }
        }
        return ExitCode.DONE;
    }

    private static Environment silent(Environment real) {
        var nowhere =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Environment(
                nowhere,
                nowhere,
                real.variables(),
                real.folder(),
                real.clock(),
                real.random(),
                real.disk(),
                real.locale(),
                real.columns(),
                real.keyboard(),
                real.build());
    }

    private static void print(PrintStream out, List<Candidate> candidates) {
        var text = new StringBuilder();
        for (var candidate : candidates) {
            var about = Printable.of(candidate.about());
            if (Printable.of(candidate.value()).equals(candidate.value())) {
                text.append(candidate.value());
                text.append(about.isEmpty() ? "" : "\t").append(about).append('\n');
            }
        }
        out.print(text);
    }

    private List<Candidate> candidates(Invocation invocation, String typed) {
        var name = invocation.command().orElse("");
        if (name.equals("help")) {
            return Candidate.matching(typed, commands());
        }
        var syntax = new Syntax(name);
        var command = Commands.named(name);
        if (command.isPresent()) {
            command.get().declare(syntax);
        } else if (!name.isEmpty()) {
            return List.of();
        }
        App.declareGlobals(syntax);
        var cursor = Cursor.after(invocation.arguments(), name, syntax);
        if (cursor.awaiting().isPresent()) {
            return value(cursor, cursor.awaiting().get(), typed);
        }
        if (typed.startsWith("-") && !cursor.onlyWords()) {
            return option(cursor, typed);
        }
        return name.isEmpty() ? Candidate.matching(typed, commands()) : word(cursor, typed);
    }

    private List<Candidate> commands() {
        var commands = new ArrayList<Candidate>();
        for (var name : Commands.NAMES) {
            commands.add(Candidate.plain(name, app.say("command." + name)));
        }
        return commands;
    }

    private List<Candidate> option(Cursor cursor, String typed) {
        int equals = typed.indexOf('=');
        if (equals > 0) {
            var option = cursor.syntax().optionNamed(typed.substring(0, equals));
            return option.isEmpty()
                    ? List.of()
                    : Candidate.behind(
                            typed.substring(0, equals + 1),
                            value(cursor, option.get(), typed.substring(equals + 1)));
        }
        var options = new ArrayList<Candidate>();
        for (var option : cursor.syntax().spec().options()) {
            var name = option.names()[option.names().length - 1];
            boolean again = option.isMultiValue() || !cursor.given().contains(option);
            if (again && name.startsWith(typed)) {
                var about = Help.description(cursor.command(), name, app.messages());
                options.add(Candidate.plain(name, about));
            }
        }
        boolean negates = cursor.syntax().takesFilters() && typed.length() > 1;
        return negates && typed.charAt(1) != '-'
                ? Candidate.behind("-", word(cursor, typed.substring(1)))
                : options;
    }

    private List<Candidate> value(Cursor cursor, OptionSpec option, String typed) {
        var name = option.names()[option.names().length - 1];
        return new Values(app, cursor, spelled).of(name, option.paramLabel(), typed);
    }

    private List<Candidate> word(Cursor cursor, String typed) {
        var values = new Values(app, cursor, spelled);
        for (var positional : cursor.syntax().spec().positionalParameters()) {
            if (positional.index().contains(cursor.words().size())) {
                return values.of("", positional.paramLabel(), typed);
            }
        }
        return List.of();
    }
}
