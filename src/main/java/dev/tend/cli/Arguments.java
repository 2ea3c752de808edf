package dev.tend.cli;

import picocli.CommandLine.ParseResult;

import java.util.List;
import java.util.Optional;

/// What was typed, by the names a command declared.
record Arguments(ParseResult parsed) {
    boolean flag(String name) {
        return parsed.hasMatchedOption(name);
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(parsed.matchedOptionValue(name, (String) null));
    }

    String option(String name, String otherwise) {
        return parsed.matchedOptionValue(name, otherwise);
    }

    List<String> options(String name) {
        return parsed.matchedOptionValue(name, List.<String>of());
    }

    String word(int index) {
        return optionalWord(index).orElseThrow();
    }

    Optional<String> optionalWord(int index) {
        return Optional.ofNullable(parsed.matchedPositionalValue(index, (String) null));
    }

    /// The words from `index` on, where the command takes any number of them.
    List<String> words(int index) {
        return parsed.matchedPositionalValue(index, List.<String>of());
    }
}
