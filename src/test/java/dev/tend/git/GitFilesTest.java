package dev.tend.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.Seed;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// What is read of git's files is what git itself says, or nothing. One run again: `-Dseed=SEED`.
class GitFilesTest {
    private static final GitIdentity NOBODY = new GitIdentity("", "");
    private static final boolean SUPERUSER = "root".equals(System.getProperty("user.name"));
    private static final int FILES = 150;
    private static final long SEED = Seed.fresh();
    private static final String USER = "[user]\n\tname = 李雷\n\temail = li.lei@example.com\n";
    private static final GitIdentity LI_LEI = new GitIdentity("李雷", "li.lei@example.com");
    private static final List<String> LINES =
            List.of(
                    "[user]",
                    "[User]",
                    "[user \"work\"]",
                    "[core]",
                    "[branch \"a]b\"]",
                    "[user] name = Same Line",
                    "[include]\n\tpath = ../more",
                    "[includeIf \"gitdir:/\"]\n\tpath = ../more",
                    "[extensions]\n\tworktreeConfig = true",
                    "# [user]",
                    "; name = Comment",
                    "",
                    "\tname = Li Lei",
                    "\tNAME=韩梅梅",
                    "  email = hm@example.com  ",
                    "email = \"quoted@example.com\"",
                    "name = Li  Lei",
                    "name = Li # Lei",
                    "name =",
                    "name = Li \\\n Lei",
                    "\tsigningKey = ABC",
                    "\teditor = vi \\\n[user]",
                    "\tname = Li\u3000",
                    "\tname = Li\tLei",
                    "\tlonger-name = Nobody",
                    "[core][user]\n\tname = Second",
                    "<<<<<<< HEAD",
                    "=======",
                    "na me = Spaced",
                    "[alias]\n\tlg = \"log --format='%h #1'\" # short",
                    "\tx = \"open",
                    "\tpath = C:\\q",
                    "\tname = \u3000Li",
                    "\tname = Li\fLei",
                    "\tname = Li\rLei",
                    "\tname = Li\013",
                    "[user \"x\\\"]",
                    "[]",
                    "\uFEFF[user]",
                    "\tname");

    @TempDir Path root;
    private Path home = Path.of("");
    private Path book = Path.of("");
    private final Map<String, String> variables = new HashMap<>();

    @BeforeEach
    void makeAHomeAndARepository() throws Exception {
        home = Files.createDirectory(root.resolve("home"));
        book = Files.createDirectories(root.resolve("repository/sales/book"));
        Files.writeString(root.resolve("more"), "[user]\n\tname = Included\n");
        variables.putAll(Map.of("HOME", home.toString(), "GIT_CONFIG_NOSYSTEM", "1"));
        git("init", "--quiet", root.resolve("repository").toString());
    }

    @Test
    void theUserOfTheirOwnFileIsRead() throws IOException {
        Files.writeString(home.resolve(".gitconfig"), USER);
        assertEquals(Optional.of(LI_LEI), GitFiles.identity(book, variables));
        assertEquals(Optional.of(LI_LEI), GitFiles.identity(root, variables));
    }

    @Test
    void theFileOfTheDesktopStandsBehindIt() throws IOException {
        var common = Files.createDirectories(home.resolve(".config/git")).resolve("config");
        Files.writeString(common, USER);
        Files.writeString(home.resolve(".gitconfig"), "[user]\r\n\temail = lei@example.com\r\n");
        assertEquals(
                Optional.of(new GitIdentity("李雷", "lei@example.com")),
                GitFiles.identity(book, variables));
        variables.put("XDG_CONFIG_HOME", root.toString());
        assertEquals(Optional.empty(), GitFiles.identity(book, variables));
    }

    @Test
    void theUserOfTheRepositoryStandsBeforeBoth() throws Exception {
        git("-C", book.toString(), "config", "user.name", "Team");
        assertEquals(Optional.empty(), GitFiles.identity(book, variables));
        Files.writeString(home.resolve(".gitconfig"), USER);
        var team = new GitIdentity("Team", "li.lei@example.com");
        assertEquals(Optional.of(team), GitFiles.identity(book, variables));
        assertEquals(Optional.of(LI_LEI), GitFiles.identity(root, variables));
        if (SUPERUSER) {
            var git = root.resolve("repository/.git");
            Files.setAttribute(git, "unix:uid", 65534);
            assertEquals(Optional.empty(), GitFiles.identity(book, variables));
        }
    }

    @Test
    void gitIsAskedWhereSomethingElseMayCount() throws Exception {
        Files.writeString(home.resolve(".gitconfig"), USER);
        for (var variable : List.of("GIT_DIR", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_COUNT")) {
            var more = new HashMap<>(variables);
            more.put(variable, "0");
            assertEquals(Optional.empty(), GitFiles.identity(book, more), variable);
        }
        variables.put("GIT_SSL_CAINFO", "certificates");
        assertEquals(Optional.of(LI_LEI), GitFiles.identity(book, variables));
        git("-C", book.toString(), "config", "extensions.worktreeConfig", "true");
        assertEquals(Optional.empty(), GitFiles.identity(book, variables));
        var linked = Files.createDirectory(root.resolve("linked"));
        Files.writeString(linked.resolve(".git"), "gitdir: ../repository/.git\n");
        assertEquals(Optional.empty(), GitFiles.identity(linked, variables));
        git("init", "--quiet", "--bare", root.resolve("bare").toString());
        assertEquals(Optional.empty(), GitFiles.identity(root.resolve("bare/refs"), variables));
        Files.delete(home.resolve(".gitconfig"));
        assertEquals(Optional.empty(), GitFiles.identity(root, variables));
    }

    @Test
    void gitIsAskedWhereTheFilesAreNoPlainOnes() throws Exception {
        Files.writeString(home.resolve(".gitconfig"), USER);
        var config = root.resolve("repository/.git/config");
        Files.delete(config);
        Files.createSymbolicLink(config, Path.of("/dev/zero"));
        assertEquals(Optional.of(NOBODY), GitFiles.identity(book, variables));
        Files.delete(config);
        run(List.of("mkfifo", config.toString()));
        assertEquals(Optional.of(NOBODY), GitFiles.identity(book, variables));
        Files.delete(config);
        assertEquals(Optional.of(LI_LEI), GitFiles.identity(book, variables));
        Files.createDirectory(book.resolve(".git"));
        assertEquals(Optional.empty(), GitFiles.identity(book, variables));
        variables.put("HOME", "home");
        assertEquals(Optional.empty(), GitFiles.identity(root, variables));
        variables.remove("HOME");
        assertEquals(Optional.empty(), GitFiles.identity(root, variables));
    }

    @Test
    void itIsWhatGitSays() throws Exception {
        int read = 0;
        for (int i = 0; i < FILES; i++) {
            var random = new Random(SEED + i);
            var own = random.nextInt(3) > 0 ? USER + lines(random) : lines(random) + USER;
            own = random.nextInt(4) > 0 ? own : own.replace("\n", "\r\n");
            Files.writeString(home.resolve(".gitconfig"), own);
            var config = root.resolve("repository/.git/config");
            var local = random.nextBoolean() ? "" : lines(random);
            Files.writeString(config, "[core]\n\trepositoryformatversion = 0\n" + local);
            var identity = GitFiles.identity(book, variables);
            if (identity.isPresent()) {
                read++;
                var said = new GitIdentity(said("user.name").strip(), said("user.email").strip());
                var where = own + "---\n" + local + "-Dseed=" + SEED;
                assertEquals(said, identity.get(), where);
            }
        }
        assertTrue(read > FILES / 10, "only " + read + " were read");
    }

    private static String lines(Random random) {
        var lines = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            lines.append(LINES.get(random.nextInt(LINES.size()))).append('\n');
        }
        return lines.toString();
    }

    private String said(String key) throws Exception {
        return git("-C", book.toString(), "config", "--get", key);
    }

    private String git(String... words) throws Exception {
        var line = new ArrayList<>(List.of("git"));
        line.addAll(List.of(words));
        return run(line);
    }

    private String run(List<String> line) throws Exception {
        var builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        builder.environment().putAll(variables);
        var git = builder.start();
        var said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, git.waitFor(), said);
        return said.replaceFirst("\n$", "");
    }
}
