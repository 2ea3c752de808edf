package dev.tend.cli;

import dev.tend.model.Language;
import dev.tend.model.Spelling;
import dev.tend.render.Printable;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// Runs one command line: chooses the command, parses its arguments, turns every failure into a
/// message and an exit code.
public final class Tend {
    public static final String VERSION = "0.1.0";

    private final Environment environment;

    public Tend(Environment environment) {
        this.environment = environment;
    }

    public ExitCode run(List<String> line) {
        var invocation = Invocation.of(line);
        var app = new App(environment, invocation);
        try {
            return run(invocation, app);
        } catch (Refusal refusal) {
            app.complain(refusal.message());
            refusal.more().forEach(more -> environment.err().println(Printable.of(more)));
            return refusal.exitCode();
        } catch (IOException | UncheckedIOException failure) {
            app.complain(app.say("io.failed", app.reason(failure)));
            return ExitCode.BOOK;
        } catch (StackOverflowError | OutOfMemoryError | RuntimeException defect) {
            app.complain(app.say("defect", VERSION, defect.toString()));
            return ExitCode.DEFECT;
        } finally {
            environment.out().flush();
            environment.err().flush();
        }
    }

    private ExitCode run(Invocation invocation, App app) throws IOException {
        if (invocation.asksFor("--version", "-V")) {
            environment.out().println("tend " + VERSION);
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
        var syntax = new Syntax(name, _ -> "");
        command.declare(syntax);
        App.declareGlobals(syntax);
        return command.run(app, parse(syntax, invocation.arguments(), app));
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
        var syntax = new Syntax("tend", _ -> "");
        App.declareGlobals(syntax);
        parse(syntax, invocation.arguments(), app);
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
        var nearest = Spelling.nearest(name, Commands.NAMES);
        return Refusal.usage(
                app.say("command.unknown", name),
                nearest.isPresent()
                        ? app.say("did-you-mean", nearest.get())
                        : app.say("commands", String.join(" ", Commands.NAMES)));
    }

    private static Arguments parse(Syntax syntax, List<String> arguments, App app) {
        var line = new CommandLine(syntax.spec(), new NoFactory());
        line.setAbbreviatedOptionsAllowed(false);
        line.setExpandAtFiles(false);
        line.setPosixClusteredShortOptionsAllowed(true);
        try {
            var words = syntax.unambiguous(arguments);
            return new Arguments(line.parseArgs(words.toArray(String[]::new)));
        } catch (ParameterException wrong) {
            throw explain(wrong, syntax, app);
        }
    }

    private static Refusal explain(ParameterException wrong, Syntax syntax, App app) {
        var name = syntax.spec().name();
        var seeHelp =
                Commands.NAMES.contains(name)
                        ? app.say("see-help", name)
                        : app.say("see-help.overview");
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            var word = unmatched.getUnmatched().getFirst();
            if (!word.startsWith("-")) {
                return Refusal.usage(app.say("word.surplus", word), seeHelp);
            }
            var names = new ArrayList<String>();
            syntax.spec().options().forEach(known -> names.addAll(List.of(known.names())));
            int equals = word.indexOf('=');
            var option = equals < 0 ? word : word.substring(0, equals);
            if (names.contains(option)) {
                return Refusal.usage(app.say("word.surplus", word), seeHelp);
            }
            names.removeIf(known -> known.length() == 2);
            var nearest = Spelling.nearest(option, names);
            return Refusal.usage(
                    app.say("option.unknown", option),
                    nearest.map(near -> app.say("did-you-mean", near)).orElse(seeHelp));
        }
        if (wrong instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
            var labels = new ArrayList<String>();
            for (var argument : missing.getMissing()) {
                labels.add(
                        argument instanceof CommandLine.Model.OptionSpec option
                                ? option.longestName() + " " + option.paramLabel()
                                : argument.paramLabel());
            }
            return Refusal.usage(app.say("argument.missing", String.join(" ", labels)), seeHelp);
        }
        if (wrong instanceof CommandLine.OverwrittenOptionException twice) {
            var option = (CommandLine.Model.OptionSpec) twice.getOverwritten();
            return Refusal.usage(app.say("option.twice", option.longestName()), seeHelp);
        }
        return Refusal.usage(
                wrong.getArgSpec() instanceof CommandLine.Model.OptionSpec option
                        ? app.say("option.wrong", option.longestName())
                        : app.say("arguments.wrong"),
                seeHelp);
    }

    /// Builds the lists of repeated options; nothing by reflection, and no look for Groovy.
    private static final class NoFactory implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) {
            if (!type.isAssignableFrom(ArrayList.class)) {
                throw new IllegalStateException("asked to build " + type);
            }
            return type.cast(new ArrayList<>());
        }
    }
}
