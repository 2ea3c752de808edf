package dev.tend.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Who git says is working here. Empty texts where git is missing or does not know.
public record GitIdentity(String name, String email) {
    private static final int PATIENCE_SECONDS = 5;

    /// Asks the git program in a folder; `user.name` and `user.email` as git itself would resolve
    /// them. The folder must be there.
    public static GitIdentity in(Path folder) {
        return new GitIdentity(ask(folder, "user.name"), ask(folder, "user.email"));
    }

    public Optional<String> known() {
        return email.isEmpty() && name.isEmpty()
                ? Optional.empty()
                : Optional.of(email.isEmpty() ? name : name + " <" + email + ">");
    }

    private static String ask(Path folder, String key) {
        try {
            var git =
                    new ProcessBuilder("git", "config", "--get", key)
                            .directory(folder.toFile())
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            git.getOutputStream().close();
            var answer = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!git.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                git.destroyForcibly();
                return "";
            }
            return git.exitValue() == 0 ? answer.strip() : "";
        } catch (IOException noGit) {
            return "";
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
