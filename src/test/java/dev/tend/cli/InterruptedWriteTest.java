package dev.tend.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.store.disk.FaultyDisk;
import dev.tend.store.disk.FaultyDisk.Fault;
import dev.tend.store.disk.UnforcedDisk;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A process is killed when it has written the first of two files. Whoever comes next takes that
/// back, and nothing that people wrote since.
class InterruptedWriteTest extends SandboxedBook {
    private static final String FIRST = "book/customers/acme/2024-me.yaml";
    private static final String SECOND = "book/customers/zenith/2024-me.yaml";
    private static final String BY_HAND =
            "---\n"
                    + "id: byhand22\n"
                    + "at: 2024-06-03\n"
                    + "by: me\n"
                    + "summary: They called back about the price\n";

    private Map<String, String> before = Map.of();

    @BeforeEach
    void killTheProcessBetweenTwoFiles() throws IOException {
        for (var name : List.of("acme", "zenith")) {
            done("add " + name);
            done("log " + name + " Asked -n Call -d fri");
        }
        var words = new ArrayList<>(List.of("tend", "done"));
        for (var line : done("due --within 1y -f csv").out().lines().skip(1).toList()) {
            if (line.contains(",plan")) {
                words.add(line.substring(0, line.indexOf(',')));
            }
        }
        before = sandbox.content();
        for (int at = 1; !isHalfMade(); at++) {
            sandbox.writeTo(new FaultyDisk(root, Fault.KILLED, at));
            assertThrows(FaultyDisk.Killed.class, () -> sandbox.run(words, ""));
            if (!isHalfMade()) {
                sandbox.writeTo(new UnforcedDisk());
                done("due");
                assertEquals(before, sandbox.content());
            }
        }
        sandbox.writeTo(new UnforcedDisk());
    }

    private boolean isHalfMade() throws IOException {
        var now = sandbox.content();
        return !bytes(FIRST, now).equals(bytes(FIRST, before))
                && bytes(SECOND, now).equals(bytes(SECOND, before));
    }

    private static String bytes(String file, Map<String, String> content) {
        return content.getOrDefault(file, "");
    }

    @Test
    void theNextReaderTakesItBackAndSaysSo() throws IOException {
        var due = done("due --within 1y -f ids");
        assertTrue(due.err().contains("an interrupted change was taken back: \"done "), due.err());
        assertEquals(before, sandbox.content());
        assertEquals("", done("due --within 1y -f ids").err());
        assertEquals("", done("check --severity error").out());
    }

    @Test
    void whoMayNotWriteIsToldWhoCanEndIt() throws IOException {
        sandbox.writeTo(
                new UnforcedDisk() {
                    @Override
                    public Optional<Closeable> lock(Path file) throws IOException {
                        throw new AccessDeniedException(file.toString());
                    }
                });
        var list = sandbox.run(List.of("tend", "list"), "");
        assertEquals(3, list.exitCode());
        assertTrue(list.err().contains("in the middle of a change"), list.err());
        assertTrue(list.err().contains("no permission"), list.err());
        assertTrue(list.err().contains("tend undo --list"), list.err());
        assertEquals("", list.out());
    }

    @Test
    void theNextWriterTakesItBackAndThenWrites() throws IOException {
        done("edit acme grade=A");
        var now = sandbox.content();
        assertEquals(before.get(FIRST), now.get(FIRST));
        assertTrue(bytes("book/customers/acme/customer.yaml", now).contains("grade: A"));
    }

    @Test
    void itIsNoStepThatCouldBeUndone() throws IOException {
        assertTrue(done("undo").out().startsWith("undone 4: "));
    }

    @Test
    void whatWasWrittenByHandMeanwhileStays() throws IOException {
        var expected = new TreeMap<>(before);
        for (var file : List.of(FIRST, SECOND)) {
            var path = root.resolve(file);
            Files.writeString(path, Files.readString(path) + BY_HAND);
            expected.put(file, bytes(file, before) + BY_HAND);
        }
        done("due");
        assertEquals(expected, sandbox.content());
    }

    @Test
    void aJournalOfWhichOnlyAPartCameToDiskIsNone() throws IOException {
        done("due");
        var journal = root.resolve("book/.tend/journal");
        Files.writeString(journal, "tend step 1\nat: 2024-06-03\n", StandardCharsets.UTF_8);
        assertEquals("", done("due --within 1y -f ids").err());
        assertTrue(Files.notExists(journal));
        assertEquals(before, sandbox.content());
    }
}
