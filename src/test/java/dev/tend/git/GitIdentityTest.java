package dev.tend.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;

/// Who works here is asked of git, which may take its time.
class GitIdentityTest {
    @TempDir Path folder;

    @Test
    void whatItSaysIsTaken() {
        assertEquals("Li Lei", answer("echo ' Li Lei '"));
        assertEquals("", answer("echo Li Lei; exit 1"));
        assertEquals("", GitIdentity.answer(folder, 60, "no-such-program"));
    }

    @Test
    void whatComesTooLateIsNotWaitedFor() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> {
                    assertEquals("", GitIdentity.answer(folder, 1, "sh", "-c", "sleep 60"));
                    var sayingMuch = "while echo 123456789; do :; done";
                    assertEquals("", GitIdentity.answer(folder, 1, "sh", "-c", sayingMuch));
                });
    }

    private String answer(String script) {
        return GitIdentity.answer(folder, 60, "sh", "-c", script);
    }
}
