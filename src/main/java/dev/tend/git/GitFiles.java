package dev.tend.git;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
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
    private static final int LARGEST = 1 << 18;
    private static final String OWNER = "unix:uid";

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

    /// The user whom the person's own files and those of the repository around the folder name in
    /// full, as far as the variables let them; nobody where one of the files has no end.
    static Optional<GitIdentity> identity(Path folder, Map<String, String> variables) {
        if (isLedElsewhere(variables)) {
            return Optional.empty();
        }
        try {
            var home = Path.of(variables.getOrDefault("HOME", ""));
            var common = user(commonFile(home, variables));
            var own = user(home.resolve(".gitconfig"));
            var here = ofRepository(folder.toRealPath(), home);
            if (common.isEmpty() || own.isEmpty() || here.isEmpty()) {
                return Optional.empty();
            }
            var user = common.get().then(own.get()).then(here.get());
            return user.isComplete()
                    ? Optional.of(new GitIdentity(user.name().strip(), user.email().strip()))
                    : Optional.empty();
        } catch (Endless pipe) {
            return Optional.of(new GitIdentity("", ""));
        } catch (IOException | InvalidPathException unreadable) {
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

    private static Path commonFile(Path home, Map<String, String> variables) {
        var folder = variables.getOrDefault("XDG_CONFIG_HOME", "");
        return (folder.isEmpty() ? home.resolve(".config") : Path.of(folder))
                .resolve("git")
                .resolve("config");
    }

    /// What the repository around a folder says; empty where it cannot be looked at simply: a
    /// linked worktree, a submodule, a bare or a damaged one, or somebody else's that names a user.
    private static Optional<UserSection> ofRepository(Path folder, Path home) throws IOException {
        for (var around = Optional.of(folder);
                around.isPresent();
                around = Optional.ofNullable(around.get().getParent())) {
            var git = around.get().resolve(".git");
            if (isRepository(git)) {
                var user = user(git.resolve("config"));
                boolean isTheirs =
                        user.isPresent()
                                && (user.get().equals(UserSection.NONE)
                                        || isOfOnePerson(home, around.get(), git));
                return isTheirs ? user : Optional.empty();
            }
            if (Files.exists(git, LinkOption.NOFOLLOW_LINKS)
                    || Files.exists(around.get().resolve("HEAD"))) {
                return Optional.empty();
            }
        }
        return Optional.of(UserSection.NONE);
    }

    /// Git reads no configuration of a repository that belongs to somebody else.
    private static boolean isOfOnePerson(Path home, Path... others) throws IOException {
        if (!home.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            return false;
        }
        var owner = Files.getAttribute(home, OWNER);
        boolean same = true;
        for (var other : others) {
            same &= owner.equals(Files.getAttribute(other, OWNER));
        }
        return same;
    }

    private static boolean isRepository(Path git) {
        return Files.isDirectory(git, LinkOption.NOFOLLOW_LINKS)
                && Files.isRegularFile(git.resolve("HEAD"), LinkOption.NOFOLLOW_LINKS)
                && Files.isDirectory(git.resolve("objects"))
                && Files.isDirectory(git.resolve("refs"))
                && !Files.exists(git.resolve("commondir"), LinkOption.NOFOLLOW_LINKS);
    }

    /// What a file says, nothing where it is not there; empty where git has to read it.
    private static Optional<UserSection> user(Path file) throws IOException {
        if (!file.isAbsolute()) {
            return Optional.empty();
        }
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(UserSection.NONE);
        }
        if (!Files.isRegularFile(file)) {
            if (Files.exists(file) && !Files.isDirectory(file)) {
                throw new Endless();
            }
            return Optional.empty();
        }
        try (var input = new FileInputStream(file.toFile())) {
            var bytes = input.readNBytes(LARGEST);
            var text = new String(bytes, StandardCharsets.UTF_8);
            return bytes.length < LARGEST && text.indexOf(UNREADABLE) < 0
                    ? UserSection.of(text)
                    : Optional.empty();
        }
    }

    /// A pipe or a device: git itself would wait for it, or read without end.
    private static final class Endless extends IOException {
        private static final long serialVersionUID = 1;
    }
}
