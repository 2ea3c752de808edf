package dev.tend.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What the git program is asked, which may take its time.
class GitIdentityTest {
    private static final Map<String, String> VARIABLES = System.getenv();

    @TempDir Path folder;

    @Test
    void whatItSaysIsTaken() {
        assertEquals("Li Lei", answer("echo ' Li Lei '"));
        assertEquals("", answer("echo Li Lei; exit 1"));
        assertEquals("", GitIdentity.answer(folder, VARIABLES, 60, "no-such-program"));
    }

    @Test
    void whatComesTooLateIsNotWaitedFor() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> {
                    assertEquals(
                            "", GitIdentity.answer(folder, VARIABLES, 1, "sh", "-c", "sleep 60"));
                    var sayingMuch = "while echo 123456789; do :; done";
                    assertEquals(
                            "", GitIdentity.answer(folder, VARIABLES, 1, "sh", "-c", sayingMuch));
                });
    }

    @Test
    void isWhatGitItselfTakes() throws Exception {
        git("init", "--quiet");
        git("config", "--add", "user.name", "Somebody Else");
        git("config", "--add", "user.name", "李雷");
        git("config", "user.email", "li.lei@example.com");
        git("config", "user.signingKey", "ABC");
        assertEquals(
                new GitIdentity(git("config", "--get", "user.name"), "li.lei@example.com"),
                GitIdentity.in(folder, VARIABLES));
        assertEquals(
                "李雷 <li.lei@example.com>", GitIdentity.in(folder, VARIABLES).known().orElseThrow());
    }

    private String git(String... words) throws Exception {
        var line = new ArrayList<>(List.of("git"));
        line.addAll(List.of(words));
        var git = new ProcessBuilder(line).directory(folder.toFile()).start();
        var said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, git.waitFor());
        return said.strip();
    }

    private String answer(String script) {
        return GitIdentity.answer(folder, VARIABLES, 60, "sh", "-c", script);
    }
}
