package dev.tend.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.cli.command.ExitCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/// What nobody foresaw is told as a defect of tend, whatever Java calls it.
class DefectTest {
    @TempDir Path folder;
    private Sandbox sandbox;

    @BeforeEach
    void openABook() throws Exception {
        sandbox = new Sandbox(folder);
        sandbox.arrange("book", "atlas");
    }

    @Test
    void anErrorOfJavaIsOneToo() throws Exception {
        failWith(new NoClassDefFoundError("dev/tend/Missing"));
        var answer = sandbox.run(List.of("tend", "due"), "");
        assertEquals(ExitCode.DEFECT.number(), answer.exitCode());
        assertEquals("", answer.out());
        assertTrue(answer.err().startsWith("tend: a defect in tend"), answer.err());
        assertTrue(answer.err().contains("dev/tend/Missing"), answer.err());
        assertFalse(answer.err().contains("\tat "), answer.err());
    }

    @Test
    void whereItAroseIsToldToWhoAsks() throws Exception {
        failWith(new IllegalStateException("no time"));
        var answer = sandbox.run(List.of("TEND_DEBUG=1", "tend", "due"), "");
        assertEquals(ExitCode.DEFECT.number(), answer.exitCode());
        assertTrue(answer.err().contains("\tat dev.tend."), answer.err());
    }

    private void failWith(Throwable failure) {
        sandbox.tellTimeBy(() -> {
            if (failure instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure;
        });
    }
}
