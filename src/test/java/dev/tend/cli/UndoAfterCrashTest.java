package dev.tend.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A process that dies while it writes leaves nothing that undo would make worse. Its note is then
/// one that was only begun.
class UndoAfterCrashTest {
    @TempDir Path root;
    private Sandbox sandbox = new Sandbox(Path.of(""));
    private Map<String, String> before = Map.of();

    @BeforeEach
    void closeActionsOfTwoCustomersAtOnce() throws IOException {
        sandbox = new Sandbox(root);
        sandbox.arrange("set", "TEND_USER=me");
        tend("init book -T quick");
        sandbox.run(List.of("cd", "book"), "");
        for (var name : List.of("acme", "zenith")) {
            tend("add " + name);
            tend("log " + name + " Asked -n Call -d fri");
        }
        var words = new ArrayList<>(List.of("tend", "done"));
        for (var line : tend("due --within 1y -f csv").lines().skip(1).toList()) {
            if (line.contains(",plan")) {
                words.add(line.substring(0, line.indexOf(',')));
            }
        }
        before = sandbox.content();
        assertEquals(0, sandbox.run(words, "").exitCode());
        var notes = root.resolve("book/.tend/undo");
        Files.move(notes.resolve("00005.written"), notes.resolve("00005.begun"));
    }

    @Test
    void whatWasWrittenIsTakenBackWhereTheOtherFileNeverWas() throws IOException {
        putBack("book/customers/zenith/2024-me.yaml");
        assertTrue(tend("undo").startsWith("undone 5: "));
        assertEquals(before, sandbox.content());
    }

    @Test
    void aStepOfWhichNothingWasWrittenIsPassedOver() throws IOException {
        putBack("book/customers/acme/2024-me.yaml");
        putBack("book/customers/zenith/2024-me.yaml");
        assertTrue(tend("undo").startsWith("undone 4: "));
    }

    @Test
    void anUndoThatWasInterruptedIsRunAgain() throws IOException {
        var notes = root.resolve("book/.tend/undo");
        Files.move(notes.resolve("00005.begun"), notes.resolve("00005.written"));
        putBack("book/customers/acme/2024-me.yaml");
        assertTrue(tend("undo").startsWith("undone 5: "));
        assertEquals(before, sandbox.content());
    }

    private void putBack(String file) throws IOException {
        var content = before.get(file);
        assertTrue(content != null, file);
        Files.writeString(root.resolve(file), content == null ? "" : content);
    }

    private String tend(String command) throws IOException {
        var words = new ArrayList<>(List.of("tend"));
        words.addAll(List.of(command.split(" ")));
        var answer = sandbox.run(words, "");
        assertEquals(0, answer.exitCode(), command + ": " + answer.err());
        return answer.out();
    }
}
