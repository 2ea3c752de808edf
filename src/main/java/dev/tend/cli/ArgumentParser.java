package dev.tend.cli;

import dev.tend.cli.command.App;
import dev.tend.cli.command.ArgumentName;
import dev.tend.cli.command.Arguments;
import dev.tend.cli.command.Command;
import dev.tend.cli.command.Invocation;
import dev.tend.cli.command.Refusal;
import dev.tend.cli.command.Syntax;
import dev.tend.model.value.Spelling;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Parses the words of one command with picocli, and explains in tend's own words what does not
/// fit.
final class ArgumentParser {
    private static final String END = "--";

    private ArgumentParser() {}

    /// What was typed for a command. What its options are in full is asked only where the line does
    /// not fit.
    static Arguments parse(String name, Command command, Invocation line, App app) {
        var mentioned = Syntax.mentionedIn(line, name).of(command);
        try {
            return parsed(mentioned, mentioned.unambiguous(line.arguments()));
        } catch (ParameterException unfit) {
            return parse(new Syntax(name).of(command), line.arguments(), app);
        }
    }

    /// What was typed; words that do not fit the syntax are refused, with what was probably meant.
    static Arguments parse(Syntax syntax, List<String> arguments, App app) {
        var words = syntax.unambiguous(arguments);
        try {
            return parsed(syntax, words);
        } catch (ParameterException wrong) {
            throw explain(wrong, words, syntax, app);
        }
    }

    static Arguments parsed(Syntax syntax, List<String> words) {
        var line = new CommandLine(syntax.spec(), Syntax.FACTORY);
        line.setAbbreviatedOptionsAllowed(false);
        line.setExpandAtFiles(false);
        line.setPosixClusteredShortOptionsAllowed(true);
        return new Arguments(line.parseArgs(words.toArray(String[]::new)));
    }

    private static Refusal explain(
            ParameterException wrong, List<String> words, Syntax syntax, App app) {
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
            return option(word, syntax, app, seeHelp)
                    .orElseGet(() -> Refusal.usage(app.say("word.surplus", word), seeHelp));
        }
        if (wrong instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
            // Whoever mistypes an option may have wanted help, and no argument at all.
            var mistyped = mistyped(words, syntax, app, seeHelp);
            if (mistyped.isPresent()) {
                return mistyped.get();
            }
            var labels = new ArrayList<String>();
            for (var argument : missing.getMissing()) {
                labels.add(
                        argument instanceof CommandLine.Model.OptionSpec option
                                ? option.longestName()
                                        + " "
                                        + ArgumentName.of(app, option.paramLabel())
                                : ArgumentName.of(app, argument.paramLabel()));
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

    /// The first of the words that looks like an option and is none.
    private static Optional<Refusal> mistyped(
            List<String> words, Syntax syntax, App app, String seeHelp) {
        for (int i = 0; i < words.size() && !words.get(i).equals(END); i++) {
            var word = words.get(i);
            if (word.length() > 1 && word.startsWith("-")) {
                var refusal = option(word, syntax, app, seeHelp);
                if (refusal.isPresent()) {
                    return refusal;
                }
            }
            var option = syntax.optionNamed(word);
            if (option.isPresent() && syntax.takesNextWord(option.get())) {
                i++;
            }
        }
        return Optional.empty();
    }

    /// Why a word is no option, with what was probably meant; empty where it is one. The dashes say
    /// nothing of what is alike.
    private static Optional<Refusal> option(String word, Syntax syntax, App app, String seeHelp) {
        int equals = word.indexOf('=');
        var option = equals < 0 ? word : word.substring(0, equals);
        if (syntax.optionNamed(option).isPresent()) {
            return Optional.empty();
        }
        var names = new ArrayList<String>();
        for (var known : syntax.spec().options()) {
            names.add(known.longestName().substring(END.length()));
        }
        var typed = option.substring(option.startsWith(END) ? END.length() : 1);
        var advice =
                Spelling.nearest(typed, names)
                        .map(name -> app.say("did-you-mean", END + name))
                        .orElse(seeHelp);
        return Optional.of(Refusal.usage(app.say("option.unknown", option), advice));
    }
}
