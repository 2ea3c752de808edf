package dev.tend.git;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Git's own configuration, as far as it says who works here: read without the git program, whose
/// start takes half as long as a whole command. Where that is not plain to see, git has to be
/// asked.
final class GitFiles {
    private static final char UNREADABLE = '\uFFFD';

    /// Variables that lead git to another repository, or to other configuration.
    private static final List<String> LEADING_ELSEWHERE =
            List.of(
                    "GIT_DIR",
                    "GIT_COMMON_DIR",
                    "GIT_WORK_TREE",
                    "GIT_CEILING_DIRECTORIES",
                    "GIT_DISCOVERY_ACROSS_FILESYSTEM",
                    "GIT_CONFIG",
                    "GIT_CONFIG_GLOBAL",
                    "GIT_CONFIG_SYSTEM",
                    "GIT_CONFIG_PARAMETERS",
                    "GIT_CONFIG_COUNT");

    private GitFiles() {}

    /// The user of the person's own files, where they name one in full, and where neither the
    /// variables nor the repository around the folder say anything about it.
    static Optional<GitIdentity> identity(Path folder, Map<String, String> variables) {
        var home = variables.getOrDefault("HOME", "");
        if (home.isEmpty() || isLedElsewhere(variables)) {
            return Optional.empty();
        }
        try {
            if (repositorySaysMore(folder.toRealPath())) {
                return Optional.empty();
            }
            var common = user(commonFile(home, variables));
            var own = user(Path.of(home, ".gitconfig"));
            if (common.isEmpty() || own.isEmpty()) {
                return Optional.empty();
            }
            var user = common.get().then(own.get());
            return user.isComplete()
                    ? Optional.of(new GitIdentity(user.name(), user.email()))
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isLedElsewhere(Map<String, String> variables) {
        for (var name : LEADING_ELSEWHERE) {
            if (variables.containsKey(name)) {
                return true;
            }
        }
        return false;
    }

    private static Path commonFile(String home, Map<String, String> variables) {
        var folder = variables.getOrDefault("XDG_CONFIG_HOME", "");
        return (folder.isEmpty() ? Path.of(home, ".config") : Path.of(folder))
                .resolve("git")
                .resolve("config");
    }

    /// Whether the repository around a folder names a user of its own, or cannot be looked at
    /// simply: a linked worktree, a submodule, a bare one.
    private static boolean repositorySaysMore(Path folder) throws IOException {
        for (var around = Optional.of(folder);
                around.isPresent();
                around = Optional.ofNullable(around.get().getParent())) {
            var git = around.get().resolve(".git");
            if (Files.isDirectory(git, LinkOption.NOFOLLOW_LINKS)) {
                var user = user(git.resolve("config"));
                return user.isEmpty() || !user.get().equals(UserSection.NONE);
            }
            if (Files.exists(git, LinkOption.NOFOLLOW_LINKS)
                    || Files.exists(around.get().resolve("HEAD"))) {
                return true;
            }
        }
        return false;
    }

    /// What a file says, nothing where it is not there; empty where git has to read it.
    private static Optional<UserSection> user(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.of(UserSection.NONE);
        }
        try (var input = new FileInputStream(file.toFile())) {
            var text = new String(input.readAllBytes(), StandardCharsets.UTF_8);
            return text.indexOf(UNREADABLE) < 0 ? UserSection.of(text) : Optional.empty();
        }
    }
}
