package dev.tend;

import dev.tend.cli.Tend;
import dev.tend.cli.command.Environment;
import dev.tend.cli.command.Utf8Stream;
import dev.tend.store.disk.Disk;

import sun.misc.Signal;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.InterruptedIOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/// The composition root: the real streams, variables, clock, chance and disk. The launcher says how
/// wide the terminal is, and whether anybody is at a keyboard.
public final class Main {
    private static final int BUFFER = 8192;

    private Main() {}

    public static void main(String[] arguments) {
        var output = new Output(FileDescriptor.out);
        var environment = environment(output);
        var tend = new Tend(environment);
        var line = List.of(arguments);
        var exitCode = tend.run(line);
        // Output that is lost must not look like success.
        if (environment.out().checkError()) {
            exitCode = tend.lost(line, output.failure);
        }
        // There are no shutdown hooks, and System.exit would load the logging of Java first.
        Runtime.getRuntime().halt(exitCode.number());
    }

    static Environment environment() {
        return environment(new Output(FileDescriptor.out));
    }

    private static Environment environment(Output output) {
        return new Environment(
                stream(output),
                stream(new FileOutputStream(FileDescriptor.err)),
                System.getenv(),
                Path.of(System.getProperty("user.dir", ".")),
                InstantSource.system(),
                new SplittableRandom(),
                Disk.LOCAL,
                locale(),
                columns(),
                Boolean.getBoolean("tend.keyboard")
                        ? Optional.of(new StandardInput())
                        : Optional.empty(),
                build());
    }

    /// All that what is remembered depends on beside the book. The jars are named by their content;
    /// loose classes may change at any time. The rules of time zones may be renewed without Java.
    private static Optional<String> build() {
        var jars = System.getProperty("java.class.path", "");
        return jars.endsWith(".jar")
                ? Optional.of(
                        String.join(
                                "\n",
                                jars,
                                System.getProperty("java.vm.version", ""),
                                System.getProperty("user.name", ""),
                                rulesOfZones()))
                : Optional.empty();
    }

    private static String rulesOfZones() {
        var file = new File(System.getProperty("java.home", ""), "lib/tzdb.dat");
        return file.length() + " " + file.lastModified();
    }

    private static PrintStream stream(FileOutputStream descriptor) {
        return new Utf8Stream(new BufferedOutputStream(descriptor, BUFFER));
    }

    /// The launcher hands over the locale that it replaces by one that is always UTF-8.
    private static String locale() {
        var handedOver = System.getProperty("tend.locale");
        if (handedOver != null) {
            return handedOver;
        }
        for (var variable : List.of("LC_ALL", "LC_MESSAGES", "LANG")) {
            var value = System.getenv(variable);
            if (value != null && !value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    private static Optional<Integer> columns() {
        int columns = Integer.getInteger("tend.columns", 0);
        return columns > 0 ? Optional.of(columns) : Optional.empty();
    }

    /// Keeps why it failed, which print streams do not tell.
    private static final class Output extends FileOutputStream {
        private String failure = "";

        Output(FileDescriptor descriptor) {
            super(descriptor);
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
            try {
                super.write(bytes, start, length);
            } catch (IOException failed) {
                failure = String.valueOf(failed.getMessage());
                throw failed;
            }
        }
    }

    /// Opened only when something is asked.
    private static final class StandardInput implements Environment.Keyboard {
        /// Kept, as it may have read more than the line that was asked for.
        private Optional<BufferedReader> reader = Optional.empty();

        @Override
        public Optional<String> line() throws IOException {
            var open = reader.orElseGet(StandardInput::open);
            reader = Optional.of(open);
            return Optional.ofNullable(open.readLine());
        }

        private static BufferedReader open() {
            var input = new FileInputStream(FileDescriptor.in);
            return new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8));
        }

        /// An interrupt from the keyboard is the editor's while it is open.
        @Override
        public int edit(String editor, Path file) throws IOException {
            var interrupt = new Signal("INT");
            var usual = Signal.handle(interrupt, _ -> {});
            try {
                return new ProcessBuilder("sh", "-c", editor + " \"$@\"", editor, file.toString())
                        .inheritIO()
                        .start()
                        .waitFor();
            } catch (InterruptedException interrupted) {
                throw new InterruptedIOException(editor);
            } finally {
                Signal.handle(interrupt, usual);
            }
        }
    }
}
