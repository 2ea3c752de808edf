package dev.tend.cli;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.util.ArrayList;
import java.util.List;

/// Parses the words of one command with picocli, and explains in tend's own words what does not
/// fit.
final class ArgumentParser {
    private ArgumentParser() {}

    /// What was typed; words that do not fit the syntax are refused, with what was probably meant.
    static Arguments parse(Syntax syntax, List<String> arguments, App app) {
        var line = new CommandLine(syntax.spec(), Syntax.FACTORY);
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
            return Refusal.usage(
                    app.say("option.unknown", option),
                    new Suggestion(app, option, names).nearest().orElse(seeHelp));
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
}
