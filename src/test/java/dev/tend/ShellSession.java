package dev.tend;

import static org.junit.jupiter.api.Assertions.fail;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A real shell in a pty, at which somebody types. A key is bound to say what stands in its line.
final class ShellSession implements AutoCloseable {
    private static final long SECONDS = 60;
    private static final String SAY_LINE = "\u0007";
    private static final String CLEAR = "\u0014";
    private static final String PROMPT = "ready> ";

    private final Process process;
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final Path line;

    enum Shell {
        BASH(
                "bash -i",
                List.of(
                        "bind 'set completion-query-items 0'",
                        "bind 'set page-completions off'",
                        "bind 'set show-all-if-ambiguous on'",
                        "say_line() { printf %s \"$READLINE_LINE\" > ~/new; mv ~/new ~/line; }",
                        "bind -x '\"\\C-g\": say_line'",
                        "bind '\"\\C-t\": kill-whole-line'",
                        "PS1='ready''> '")),
        ZSH(
                "zsh -i",
                List.of(
                        "bindkey -e",
                        "LISTMAX=10000",
                        "say-line() { print -rn -- \"$BUFFER\" > ~/new; mv ~/new ~/line }",
                        "zle -N say-line",
                        "bindkey '^G' say-line",
                        "bindkey '^T' kill-whole-line",
                        "PS1='ready''> '")),
        FISH(
                "fish --private -i",
                List.of(
                        "set fish_greeting",
                        "bind \\cg 'commandline > ~/new; mv ~/new ~/line'",
                        "bind \\ct 'commandline \"\"'",
                        "function fish_right_prompt; end",
                        "function fish_prompt; printf 'ready''> '; end"));

        private final String command;
        private final List<String> settings;

        Shell(String command, List<String> settings) {
            this.command = command;
            this.settings = settings;
        }
    }

    /// `home` is where the shell finds its own files, and where it starts.
    ShellSession(Shell shell, Path home, Map<String, String> environment) throws IOException {
        line = home.resolve("line");
        var builder =
                new ProcessBuilder(
                        "script",
                        "-qfec",
                        "stty cols 120 rows 50; exec " + shell.command,
                        "/dev/null");
        builder.directory(home.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().putAll(Map.of("HOME", home.toString(), "SHELL", "/bin/sh"));
        // Without a file of its own, zsh begins with questions.
        Files.writeString(home.resolve(".zshrc"), "", CREATE, APPEND);
        process = builder.start();
        Thread.ofVirtual().start(() -> listen(process.getInputStream()));
        for (var setting : shell.settings) {
            type(setting + "\r");
        }
        awaitPrompt(0);
    }

    private void listen(InputStream out) {
        try (out) {
            var some = new byte[4096];
            for (int size = out.read(some); size >= 0; size = out.read(some)) {
                synchronized (screen) {
                    screen.write(some, 0, size);
                    screen.notifyAll();
                }
            }
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    void type(String keys) throws IOException {
        var in = process.getOutputStream();
        in.write(keys.getBytes(StandardCharsets.UTF_8));
        in.flush();
    }

    /// Runs a command and waits until it has ended.
    void run(String command) throws IOException {
        int before = shown().length();
        type(command + "\r");
        awaitPrompt(before + command.length());
    }

    /// What stands in the line after these keys.
    String lineAfter(String keys) throws IOException {
        Files.deleteIfExists(line);
        type(CLEAR + keys + SAY_LINE);
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (!Files.exists(line)) {
            if (System.nanoTime() > until || !process.isAlive()) {
                fail("no answer to " + keys + "\n" + shown());
            }
            pause();
        }
        return Files.readString(line).replace("\n", "");
    }

    /// All that was shown since the session began.
    String shown() {
        synchronized (screen) {
            return screen.toString(StandardCharsets.UTF_8);
        }
    }

    /// Waits until a text is shown behind the first `from` characters.
    void await(String text, int from) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (shown().indexOf(text, from) < 0) {
            if (System.nanoTime() > until || !process.isAlive()) {
                fail("not shown: " + text + "\n" + shown());
            }
            pause();
        }
    }

    private void awaitPrompt(int from) {
        await(PROMPT, from);
    }

    private void pause() {
        synchronized (screen) {
            try {
                screen.wait(20);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
