package dev.tend.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Who git says is working here. Empty texts where nothing tells.
public record GitIdentity(String name, String email) {
    private static final int PATIENCE_SECONDS = 5;

    /// `user.name` and `user.email` as git itself would resolve them in a folder, which must be
    /// there: as its files say where that is plain to see by these variables, else as the git
    /// program answers.
    public static GitIdentity in(Path folder, Map<String, String> variables) {
        return GitFiles.identity(folder, variables).orElseGet(() -> asked(folder, variables));
    }

    private static GitIdentity asked(Path folder, Map<String, String> variables) {
        var said =
                answer(
                        folder,
                        variables,
                        PATIENCE_SECONDS,
                        "git",
                        "config",
                        "--null",
                        "--get-regexp",
                        "^user[.](name|email)$");
        return new GitIdentity(last("user.name\n", said), last("user.email\n", said));
    }

    /// The value of a key among those that git says in the order of its files: the last one counts.
    private static String last(String key, String said) {
        var value = "";
        for (int at = 0; at < said.length(); ) {
            int end = said.indexOf('\0', at);
            end = end < 0 ? said.length() : end;
            if (said.startsWith(key, at)) {
                value = said.substring(at + key.length(), end).strip();
            }
            at = end + 1;
        }
        return value;
    }

    public Optional<String> known() {
        return email.isEmpty() && name.isEmpty()
                ? Optional.empty()
                : Optional.of(email.isEmpty() ? name : name + " <" + email + ">");
    }

    /// What a program says that succeeds in time: until it has ended, it may say nothing at all.
    static String answer(
            Path folder, Map<String, String> variables, int seconds, String... program) {
        try {
            var builder =
                    new ProcessBuilder(program)
                            .directory(folder.toFile())
                            .redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().clear();
            builder.environment().putAll(variables);
            var git = builder.start();
            git.getOutputStream().close();
            if (!git.waitFor(seconds, TimeUnit.SECONDS)) {
                git.destroyForcibly();
                return "";
            }
            var answer = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return git.exitValue() == 0 ? answer.strip() : "";
        } catch (IOException noGit) {
            return "";
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
