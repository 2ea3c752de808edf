package dev.tend.cli;

import dev.tend.cli.command.Syntax;

import picocli.CommandLine.Model.OptionSpec;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What stands before a word that is being typed, by the syntax of its command: the words so far,
/// the options given, and the option that waits for its value. `line` is all of it but that option.
record Cursor(
        String command,
        Syntax syntax,
        List<String> line,
        List<String> words,
        Set<OptionSpec> given,
        Optional<OptionSpec> awaiting,
        boolean onlyWords) {
    Cursor {
        line = List.copyOf(line);
        words = List.copyOf(words);
        given = Set.copyOf(given);
    }

    static Cursor after(List<String> line, String command, Syntax syntax) {
        var words = new ArrayList<String>();
        var given = new HashSet<OptionSpec>();
        var awaiting = Optional.<OptionSpec>empty();
        boolean onlyWords = false;
        for (var word : line) {
            if (awaiting.isPresent()) {
                awaiting = Optional.empty();
                continue;
            }
            int equals = word.indexOf('=');
            var option =
                    onlyWords
                            ? Optional.<OptionSpec>empty()
                            : syntax.optionNamed(equals < 0 ? word : word.substring(0, equals));
            if (option.isPresent()) {
                given.add(option.get());
                if (equals < 0 && syntax.takesNextWord(option.get())) {
                    awaiting = option;
                }
            } else if (!onlyWords && word.equals("--")) {
                onlyWords = true;
            } else {
                words.add(word);
            }
        }
        var complete = awaiting.isPresent() ? line.subList(0, line.size() - 1) : line;
        return new Cursor(command, syntax, complete, words, given, awaiting, onlyWords);
    }

    boolean has(String option) {
        return syntax.optionNamed(option).filter(given::contains).isPresent();
    }

    /// The first word, such as the customer that a command is about.
    Optional<String> firstWord() {
        return words.isEmpty() ? Optional.empty() : Optional.of(words.getFirst());
    }
}
