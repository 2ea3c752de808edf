package dev.tend.cli.command;

import dev.tend.store.disk.Disk;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// The world around one command: streams, variables, working folder, clock, chance, disk. `columns`
/// is the width of the terminal that standard output is, if it is one; `locale` is the person's
/// own, such as `zh_CN.UTF-8`, or empty; `keyboard` is there where standard input is a terminal.
/// `build` tells this build of the program, on its Java and for its user, from every other one;
/// without it nothing that was worked out is remembered.
public record Environment(
        PrintStream out,
        PrintStream err,
        Map<String, String> variables,
        Path folder,
        InstantSource clock,
        RandomGenerator random,
        Disk disk,
        String locale,
        Optional<Integer> columns,
        Optional<Keyboard> keyboard,
        Optional<String> build) {
    /// Where a person can answer a question and use an editor.
    public interface Keyboard {
        /// What was typed up to the end of the line; nothing where the input ends.
        Optional<String> line() throws IOException;

        /// Opens a file with the command line of an editor, and waits for its end; the exit code.
        int edit(String editor, Path file) throws IOException;
    }

    /// A variable's value; an empty one counts as unset.
    public Optional<String> variable(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isEmpty());
    }
}
