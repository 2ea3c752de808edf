package dev.tend.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.io.IOException;

/// A profile is not made longer than one that is read.
class LongProfileTest extends SandboxedBook {
    @Test
    void whatWouldMakeItTooLongIsRefusedForThat() throws IOException {
        done("add Acme");
        var before = sandbox.content();
        var half = "w".repeat(130_000);
        var answer = tend("edit acme need=" + half + " note=" + half);
        assertEquals(2, answer.exitCode(), answer.err());
        assertTrue(answer.err().contains("longer than 250000 characters"), answer.err());
        assertEquals(before, sandbox.content());
    }
}
