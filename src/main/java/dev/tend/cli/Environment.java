package dev.tend.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// The world around one command: streams, variables, working folder, clock, chance. `columns` is
/// the width of the terminal that standard output is, if it is one; `locale` is the person's own,
/// such as `zh_CN.UTF-8`, or empty.
public record Environment(
        PrintStream out,
        PrintStream err,
        Map<String, String> variables,
        Path folder,
        InstantSource clock,
        RandomGenerator random,
        String locale,
        Optional<Integer> columns) {
    /// A variable's value; an empty one counts as unset.
    public Optional<String> variable(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isEmpty());
    }
}
