package dev.tend.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A command line taken apart: the command's name, and everything else. Options for all commands
/// may stand before the name or after it.
public record Invocation(Optional<String> command, List<String> arguments) {
    /// Options for all commands that take a value, as they may stand before the command's name.
    static final List<String> WITH_VALUE = List.of("--book", "--today", "--lang");

    private static final List<String> UNSAID = List.of("--book", "--lang");

    public Invocation {
        arguments = List.copyOf(arguments);
    }

    public static Invocation of(List<String> line) {
        for (int i = 0; i < line.size(); i++) {
            var word = line.get(i);
            if (WITH_VALUE.contains(word)) {
                i++;
            } else if (!word.startsWith("-")) {
                var rest = new ArrayList<>(line.subList(0, i));
                rest.addAll(line.subList(i + 1, line.size()));
                return new Invocation(Optional.of(word), rest);
            }
        }
        return new Invocation(Optional.empty(), line);
    }

    public boolean asksFor(String... options) {
        for (var argument : arguments) {
            if (argument.equals("--")) {
                return false;
            }
            for (var option : options) {
                if (argument.equals(option)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether one of some options may be among the words: a short one may stand behind another,
    /// and what looks like it may be a value, even one that is attached to an option.
    public boolean mayHave(String... options) {
        for (var argument : arguments) {
            for (var option : options) {
                if (mayBe(argument, option)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean mayBe(String word, String option) {
        if (!word.startsWith("-")) {
            return false;
        }
        if (!word.startsWith("--")) {
            return option.startsWith("--")
                    ? word.contains(option)
                    : word.indexOf(option.charAt(1)) > 0;
        }
        int equals = word.indexOf('=');
        return equals < 0
                ? word.equals(option)
                : word.substring(0, equals).equals(option)
                        || mayBe(word.substring(equals + 1), option);
    }

    /// The value of an option, read before the command is known. Behind `--` there are no options.
    public Optional<String> valueOf(String option) {
        for (int i = 0; i < arguments.size() && !arguments.get(i).equals("--"); i++) {
            var argument = arguments.get(i);
            if (argument.startsWith(option + "=")) {
                return Optional.of(argument.substring(option.length() + 1));
            }
            if (argument.equals(option) && i + 1 < arguments.size()) {
                return Optional.of(arguments.get(i + 1));
            }
        }
        return Optional.empty();
    }

    /// The words that are neither options nor values of options for all commands. They may be
    /// values of others: which, only a command can tell.
    public List<String> words() {
        var words = new ArrayList<String>();
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).equals("--")) {
                words.addAll(arguments.subList(i + 1, arguments.size()));
                break;
            }
            if (WITH_VALUE.contains(arguments.get(i))) {
                i++;
            } else if (!arguments.get(i).startsWith("-")) {
                words.add(arguments.get(i));
            }
        }
        return words;
    }

    /// The command line as it was typed, after the name of the program; the command's name comes
    /// first. Which book it was, and in what language the answer, is no part of what was done.
    String typed() {
        var line = new StringBuilder(command.orElse(""));
        boolean areOptions = true;
        for (int i = 0; i < arguments.size(); i++) {
            var argument = arguments.get(i);
            areOptions &= !argument.equals("--");
            if (areOptions && UNSAID.contains(argument)) {
                i++;
            } else if (!areOptions || !isUnsaid(argument)) {
                line.append(' ').append(quoted(argument));
            }
        }
        return line.toString();
    }

    private static boolean isUnsaid(String argument) {
        for (var option : UNSAID) {
            if (argument.startsWith(option + "=")) {
                return true;
            }
        }
        return false;
    }

    /// A word as a shell takes it.
    public static String quoted(String word) {
        boolean plain = !word.isEmpty();
        boolean doubleQuotes = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            plain &= Character.isLetterOrDigit(c) || "-_./:=+,@%".indexOf(c) >= 0;
            doubleQuotes &= "\"$`\\!".indexOf(c) < 0;
        }
        if (plain) {
            return word;
        }
        return doubleQuotes ? '"' + word + '"' : "'" + word.replace("'", "'\\''") + "'";
    }
}
