package dev.tend.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/// `log`, `done` and `undo` when the clock was set back, and when the index is gone or damaged:
/// they write as always, and what is due is what a full read says.
class ClockAndIndexTest extends SandboxedBook {
    private static final String ENTRIES = "book/customers/acme/2024-me.yaml";

    /// What may have become of the index.
    enum Index {
        GONE,
        WITH_ITS_FOLDER,
        EMPTY,
        CUT,
        TURNED,
        OTHER,
        A_FOLDER,
        FROM_THE_FUTURE
    }

    @BeforeEach
    void planSomething() throws IOException {
        done("add Acme");
        done("log acme First -n Call -d fri");
        done("due --all --within 1y");
        assertTrue(Files.exists(root.resolve("book/.tend/index")));
    }

    @Test
    void logTakesAnEntryBeforeTheLastOne() throws IOException {
        setTheClockBack("2024-06-01T08:00+08:00");
        var before = entries();
        done("log acme Second -n Send -d fri");
        assertTrue(entries().startsWith(before));
        assertEquals(1, due().size());
        sandbox.arrange("clock", "2024-06-03T09:31+08:00");
        assertEquals(2, due().size());
        assertSound();
    }

    @Test
    void doneClosesWhatWasPlannedLater() throws IOException {
        setTheClockBack("2024-06-03T08:00+08:00");
        done("done " + due().keySet().iterator().next());
        assertEquals(Map.of(), due());
        assertSound();
    }

    @Test
    void undoTakesBackTheLastCommandWhateverTheClockSays() throws IOException {
        var first = entries();
        setTheClockBack("2024-06-01T08:00+08:00");
        done("log acme Second");
        done("undo");
        assertEquals(first, entries());
        done("undo");
        assertFalse(Files.exists(root.resolve(ENTRIES)));
        assertSound();
    }

    @ParameterizedTest
    @EnumSource
    void logWritesWithoutTheIndex(Index index) throws IOException {
        var before = entries();
        damage(index);
        done("log acme Second -n Send -d fri");
        assertTrue(entries().startsWith(before));
        assertEquals(2, due().size());
        assertSound();
    }

    @ParameterizedTest
    @EnumSource
    void doneClosesWithoutTheIndex(Index index) throws IOException {
        var action = due().keySet().iterator().next();
        damage(index);
        done("done " + action);
        assertEquals(Map.of(), due());
        assertSound();
    }

    @ParameterizedTest
    @EnumSource
    void undoTakesBackWithoutTheIndex(Index index) throws IOException {
        var before = entries();
        done("log acme Second -n Send -d fri");
        due();
        damage(index);
        if (index != Index.WITH_ITS_FOLDER) {
            done("undo");
            assertEquals(before, entries());
            assertEquals(1, due().size());
        } else {
            // The notes lay in it, too.
            assertEquals(1, tend("undo").exitCode());
            assertEquals(2, due().size());
        }
        assertSound();
    }

    /// It was 9:30 on June 3.
    private void setTheClockBack(String time) throws IOException {
        sandbox.arrange("clock", time);
        var file = root.resolve(ENTRIES);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2024-06-01T00:00:00Z")));
    }

    private void damage(Index index) throws IOException {
        var file = root.resolve("book/.tend/index");
        var bytes = Files.readAllBytes(file);
        switch (index) {
            case GONE -> Files.delete(file);
            case WITH_ITS_FOLDER -> {
                try (var walk = Files.walk(file.getParent())) {
                    for (var path : walk.toList().reversed()) {
                        Files.delete(path);
                    }
                }
            }
            case EMPTY -> Files.write(file, new byte[0]);
            case CUT -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            case TURNED -> {
                for (int i = 0; i < bytes.length; i++) {
                    bytes[i] ^= (byte) (i % 7 == 3 ? 0x55 : 0);
                }
                Files.write(file, bytes);
            }
            case OTHER -> Files.writeString(file, "no index\n".repeat(1000));
            case A_FOLDER -> {
                Files.delete(file);
                Files.createDirectory(file);
            }
            case FROM_THE_FUTURE ->
                    Files.setLastModifiedTime(
                            file, FileTime.from(Instant.parse("2099-01-01T00:00:00Z")));
        }
    }

    private String entries() throws IOException {
        return Files.readString(root.resolve(ENTRIES));
    }

    /// What is due by its id, as the index and a full read both say.
    private Map<String, String> due() throws IOException {
        Map<String, String> due = new TreeMap<>();
        var rows = done("due --all --within 1y -f csv").out();
        assertEquals(rows, done("due --all --within 1y -f csv customer:acme").out());
        for (var line : rows.lines().skip(1).filter(row -> row.contains(",plan")).toList()) {
            due.put(line.substring(0, line.indexOf(',')), line);
        }
        return due;
    }

    private void assertSound() throws IOException {
        assertEquals("", done("check --severity error").out());
    }
}
