package dev.tend.cli;

import dev.tend.cli.command.App;
import dev.tend.cli.command.Environment;
import dev.tend.cli.command.ExitCode;
import dev.tend.cli.command.FailureText;
import dev.tend.cli.command.Invocation;
import dev.tend.cli.command.Refusal;
import dev.tend.cli.command.Suggestion;
import dev.tend.cli.command.Syntax;
import dev.tend.model.value.Language;
import dev.tend.render.text.Paragraph;
import dev.tend.render.text.Printable;
import dev.tend.store.disk.ChangedMeanwhile;
import dev.tend.text.FailureReason;
import dev.tend.text.Messages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// Runs one command line: chooses the command, parses its arguments, turns every failure into a
/// message and an exit code.
public final class Tend {
    private static final int ATTEMPTS = 5;
    private static final String READER_LEFT = "Broken pipe";

    private final Environment environment;
    private boolean written;

    public Tend(Environment environment) {
        this.environment = environment;
    }

    public ExitCode run(List<String> line) {
        if (!line.isEmpty() && line.getFirst().equals(Completion.NAME)) {
            var exitCode = Completion.run(environment, line);
            environment.out().flush();
            return exitCode;
        }
        var invocation = Invocation.of(line);
        var app = new App(environment, invocation);
        try {
            return runOnWhatStandsThere(invocation, app);
        } catch (Refusal refusal) {
            complain(app, refusal.message(), refusal.more());
            return refusal.exitCode();
        } catch (IOException | UncheckedIOException failure) {
            var text = new FailureText(app);
            complain(app, text.of(failure), List.of(text.advice(failure)));
            return ExitCode.BOOK;
        } catch (RuntimeException | VirtualMachineError | LinkageError | AssertionError defect) {
            // Java would end with a code that says something else.
            complain(defect, app);
            return ExitCode.DEFECT;
        } finally {
            environment.out().flush();
            environment.err().flush();
        }
    }

    /// Says why nothing came of a command, and what helps, on a terminal in lines of its width.
    private void complain(App app, String message, List<String> more) {
        var lines = new ArrayList<>(fitted(app, "tend: " + message));
        for (var line : more) {
            lines.addAll(fitted(app, line));
        }
        lines.forEach(environment.err()::println);
    }

    /// Tells a defect, in English where the book's language cannot be found for it.
    private void complain(Throwable defect, App app) {
        String told;
        try {
            told = app.say("defect", App.VERSION, defect.toString());
        } catch (RuntimeException | VirtualMachineError | LinkageError | AssertionError again) {
            told = Messages.in(Language.ENGLISH).get("defect", App.VERSION, defect.toString());
        }
        environment.err().println("tend: " + Printable.of(told));
        if (environment.variable("TEND_DEBUG").isPresent()) {
            defect.printStackTrace(environment.err());
        }
    }

    /// Lines that begin with a blank are excerpts or lists, whose columns mean something.
    private static List<String> fitted(App app, String line) {
        boolean isText = !line.isBlank() && !line.startsWith(" ");
        return isText && app.isTerminal()
                ? Paragraph.whole(line, app.columns())
                : List.of(Printable.of(line));
    }

    /// What it means that standard output took not all of the answer, as the system said in
    /// English. A change that was written is not to be made twice.
    public ExitCode lost(List<String> line, String reason) {
        if (reason.equals(READER_LEFT)) {
            return ExitCode.READER_LEFT;
        }
        var app = new App(environment, Invocation.of(line));
        var known = FailureReason.message(reason);
        var why = known.map(key -> app.say(key)).orElse(reason);
        var advice =
                written ? app.say("output.lost.written.advice") : FailureText.advice(app, known);
        app.complain(app.say(written ? "output.lost.written" : "output.lost", why));
        environment.err().println(advice);
        environment.err().flush();
        return ExitCode.BOOK;
    }

    /// Somebody else may change a file between reading and writing: then what was to be written is
    /// made again, of what stands there now. Nothing was written or said before.
    private ExitCode runOnWhatStandsThere(Invocation invocation, App first) throws IOException {
        var app = first;
        for (int attempt = 1; ; attempt++) {
            try {
                return run(invocation, app);
            } catch (ChangedMeanwhile changed) {
                if (attempt == ATTEMPTS) {
                    throw Refusal.book(
                            app.say("book.changing", changed.getFile()),
                            List.of(app.say("book.changing.advice")));
                }
                app = new App(environment, invocation);
            }
        }
    }

    private ExitCode run(Invocation invocation, App app) throws IOException {
        if (invocation.asksFor("--version", "-V")) {
            environment.out().println("tend " + App.VERSION);
            return ExitCode.DONE;
        }
        refuseBrokenText(invocation, app);
        var language = invocation.valueOf("--lang");
        if (language.isPresent() && Language.of(language.get()).isEmpty()) {
            throw Refusal.usage(
                    app.say("choice.unknown", "--lang", language.get()),
                    app.say("choice.list", "en zh"));
        }
        if (invocation.command().isEmpty()) {
            return withoutCommand(invocation, app);
        }
        var name = invocation.command().get();
        if (name.equals("help")) {
            return help(invocation, app);
        }
        var command = Commands.named(name).orElseThrow(() -> unknownCommand(name, app));
        if (invocation.asksFor("--help", "-h")) {
            return Help.of(name, command, app);
        }
        command.begin(app.headStart());
        try {
            return command.run(app, ArgumentParser.parse(name, command, invocation, app));
        } finally {
            written = app.hasWritten();
        }
    }

    /// What the terminal sent in another encoding than UTF-8 arrives as U+FFFD: it must not be
    /// written.
    private static void refuseBrokenText(Invocation invocation, App app) {
        for (var argument : invocation.arguments()) {
            boolean broken = argument.indexOf('\uFFFD') >= 0;
            for (int i = 0; i < argument.length(); ) {
                int point = argument.codePointAt(i);
                broken |= point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
                i += Character.charCount(point);
            }
            if (broken) {
                throw Refusal.usage(app.say("argument.encoding", argument));
            }
        }
    }

    private static ExitCode withoutCommand(Invocation invocation, App app) {
        if (invocation.asksFor("--help", "-h")) {
            return Help.overview(app, app.environment().out(), ExitCode.DONE);
        }
        var syntax = new Syntax("tend");
        App.declareGlobals(syntax);
        ArgumentParser.parse(syntax, invocation.arguments(), app);
        return Help.overview(app, app.environment().err(), ExitCode.USAGE);
    }

    private static ExitCode help(Invocation invocation, App app) {
        var about = Invocation.of(invocation.arguments()).command();
        if (about.isEmpty()) {
            return Help.overview(app, app.environment().out(), ExitCode.DONE);
        }
        var name = about.get();
        return Help.of(
                name, Commands.named(name).orElseThrow(() -> unknownCommand(name, app)), app);
    }

    private static Refusal unknownCommand(String name, App app) {
        return Refusal.usage(
                app.say("command.unknown", name),
                new Suggestion(app, name, Commands.NAMES)
                        .nearest()
                        .orElseGet(() -> app.say("commands", String.join(" ", Commands.NAMES))));
    }
}
