package dev.tend.cli.command;

import picocli.CommandLine.ParseResult;

import java.util.List;
import java.util.Optional;

/// What was typed, by the names a command declared.
public record Arguments(ParseResult parsed) {
    public boolean flag(String name) {
        return parsed.hasMatchedOption(name);
    }

    public Optional<String> option(String name) {
        return Optional.ofNullable(parsed.matchedOptionValue(name, (String) null));
    }

    public String option(String name, String otherwise) {
        return parsed.matchedOptionValue(name, otherwise);
    }

    public List<String> options(String name) {
        return parsed.matchedOptionValue(name, List.<String>of());
    }

    public String word(int index) {
        return optionalWord(index).orElseThrow();
    }

    public Optional<String> optionalWord(int index) {
        return Optional.ofNullable(parsed.matchedPositionalValue(index, (String) null));
    }

    /// The words from `index` on, where the command takes any number of them.
    public List<String> words(int index) {
        return parsed.matchedPositionalValue(index, List.<String>of());
    }
}
