package dev.tend.cli;

import dev.tend.cli.command.Environment;
import dev.tend.store.disk.Disk;
import dev.tend.store.disk.UnforcedDisk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;

/// A folder in which the commands of one transcript run, with a clock, chance and locale of its
/// own.
final class Sandbox {
    private static final Path EXAMPLES = Path.of("examples");

    private final Path root;
    private final Map<String, String> variables = new HashMap<>(Map.of("USER", "me"));
    private final SplittableRandom random;
    private Path folder;
    private InstantSource clock = clock("2024-06-03T09:30+08:00");
    private Disk disk = new UnforcedDisk();
    private String locale = "";
    private Optional<Integer> columns = Optional.empty();
    private Optional<String> answer = Optional.empty();
    private Optional<String> build = Optional.of("test");

    /// What a command said. `exitCode` is 0 where the line was none of tend's.
    record Answer(String out, String err, int exitCode) {
        static final Answer SILENT = new Answer("", "", 0);

        /// Its first lines, as many as `-15` says.
        Answer head(List<String> options) {
            var lines = new StringBuilder();
            out.lines()
                    .limit(Long.parseLong(options.getFirst().substring(1)))
                    .forEach(line -> lines.append(line).append('\n'));
            return new Answer(lines.toString(), err, exitCode);
        }
    }

    Sandbox(Path root) {
        this(root, 1);
    }

    Sandbox(Path root, long seed) {
        this.root = root;
        this.random = new SplittableRandom(seed);
        this.folder = root;
    }

    /// Makes the next commands write to another disk.
    void writeTo(Disk other) {
        disk = other;
    }

    /// Makes the next commands tell the time by another clock.
    void tellTimeBy(InstantSource other) {
        clock = other;
    }

    Optional<Integer> columns() {
        return columns;
    }

    /// A line `@name value`, which says what the world around the next commands is like.
    void arrange(String name, String value) throws IOException {
        switch (name) {
            case "book" -> {
                folder = root.resolve(value);
                copy(EXAMPLES.resolve(value), folder);
            }
            case "source" -> copy(Path.of(value), root.resolve("src/tend").resolve(value));
            case "clock" -> clock = clock(value);
            case "locale" -> locale = value;
            case "terminal" ->
                    columns =
                            value.equals("off")
                                    ? Optional.empty()
                                    : Optional.of(Integer.valueOf(value));
            case "build" -> build = value.equals("off") ? Optional.empty() : Optional.of(value);
            case "keyboard" -> answer = value.equals("off") ? Optional.empty() : Optional.of(value);
            case "set" -> {
                int equals = value.indexOf('=');
                variables.put(value.substring(0, equals), value.substring(equals + 1));
            }
            default -> throw new IllegalArgumentException("@" + name);
        }
    }

    Answer run(List<String> words, String input) throws IOException {
        int pipe = words.lastIndexOf("|");
        if (pipe > 0 && words.get(pipe + 1).equals("head")) {
            var shown = columns;
            columns = Optional.empty();
            var answer = run(words.subList(0, pipe), input);
            columns = shown;
            return answer.head(words.subList(pipe + 2, words.size()));
        }
        var own = new HashMap<>(variables);
        int at = 0;
        while (isAssignment(words.get(at))) {
            var word = words.get(at++);
            own.put(word.substring(0, word.indexOf('=')), word.substring(word.indexOf('=') + 1));
        }
        var arguments = words.subList(at + 1, words.size());
        return switch (words.get(at)) {
            case "tend" -> tend(arguments, own);
            case "git", "sed" -> process(words.subList(at, words.size()));
            case "cat" -> cat(file(arguments));
            case "ls" -> new Answer(String.join("\n", files(file(arguments)).keySet()), "", 0);
            case "head" -> cat(file(arguments.subList(1, arguments.size()))).head(arguments);
            case "cd" -> {
                folder = file(arguments);
                yield Answer.SILENT;
            }
            case "rm" -> {
                Files.delete(file(arguments));
                yield Answer.SILENT;
            }
            case "write" -> {
                Files.createDirectories(file(arguments).getParent());
                Files.writeString(file(arguments), unpictured(input));
                yield Answer.SILENT;
            }
            default -> throw new IllegalArgumentException("no command: " + words);
        };
    }

    /// A text as a transcript shows it: with pictures of what cannot be seen.
    private static String unpictured(String text) {
        return text.replace("␄\n", "").replace('␍', '\r');
    }

    /// The bytes of every file by its path, but for the working files of tend and git.
    Map<String, String> content() throws IOException {
        return files(root);
    }

    private Answer tend(List<String> arguments, Map<String, String> own) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var environment =
                new Environment(
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, false, StandardCharsets.UTF_8),
                        own,
                        folder,
                        clock,
                        random,
                        disk,
                        locale,
                        columns,
                        answer.map(this::keyboard),
                        build);
        var exitCode = new Tend(environment).run(arguments);
        return new Answer(said(out), said(err), exitCode.number());
    }

    private Environment.Keyboard keyboard(String typed) {
        return new Environment.Keyboard() {
            @Override
            public Optional<String> line() {
                return Optional.of(typed);
            }

            @Override
            public int edit(String editor, Path file) throws IOException {
                var command = List.of("sh", "-c", editor + " \"$@\"", editor, file.toString());
                return process(command).exitCode();
            }
        };
    }

    /// Any program, in the folder of the next command.
    private Answer process(List<String> command) throws IOException {
        var process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        try {
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(said.replace(root.toString(), "~"), "", process.waitFor());
        } catch (InterruptedException interrupted) {
            throw new IOException(interrupted);
        }
    }

    private static Answer cat(Path file) throws IOException {
        return Files.isRegularFile(file)
                ? new Answer(Files.readString(file), "", 0)
                : new Answer("", "cat: no such file\n", 1);
    }

    private String said(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace(root.toString(), "~");
    }

    private Path file(List<String> arguments) {
        var name = arguments.isEmpty() ? "" : arguments.getFirst();
        return name.startsWith("~")
                ? Path.of(root + name.substring(1)).normalize()
                : folder.resolve(name).normalize();
    }

    private static Map<String, String> files(Path top) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (var walk = Files.walk(top)) {
            for (var path : new ArrayList<>(walk.toList())) {
                var name = top.relativize(path).toString().replace('\\', '/');
                if (Files.isRegularFile(path) && !isWorkingFile(name)) {
                    files.put(
                            name,
                            new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return files;
    }

    private static boolean isWorkingFile(String name) {
        return ("/" + name).contains("/.tend/") || ("/" + name).contains("/.git/");
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (var walk = Files.walk(from)) {
            for (var path : walk.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }

    private static InstantSource clock(String time) {
        return InstantSource.fixed(OffsetDateTime.parse(time).toInstant());
    }

    private static boolean isAssignment(String word) {
        int equals = word.indexOf('=');
        return equals > 0 && word.substring(0, equals).chars().allMatch(c -> c >= 'A' && c <= '_');
    }
}
