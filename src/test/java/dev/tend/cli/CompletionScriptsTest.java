package dev.tend.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The scripts for shells stand where people look for them, and in the program.
class CompletionScriptsTest {
    private static final Path SHIPPED = Path.of("src/main/resources/dev/tend/cli/completion");

    @Test
    void theProgramPrintsTheScriptsThatStandInTheTree() throws IOException {
        for (var name : List.of("tend.bash", "_tend", "tend.fish")) {
            assertEquals(
                    Files.readString(Path.of("completions", name)),
                    Files.readString(SHIPPED.resolve(name)),
                    name);
        }
    }
}
