package dev.tend.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.model.value.Iso;
import dev.tend.store.disk.ChangedMeanwhile;
import dev.tend.store.disk.Disk;
import dev.tend.store.step.Deed;
import dev.tend.store.step.StepNotes;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/// The writes of one command: all or none, with a note.
class BookWriterTest {
    private static final String FILE = "customers/a/2024-me.yaml";
    private static final String OTHER = "customers/b/2024-me.yaml";

    @TempDir Path book;

    @BeforeEach
    void makeABook() throws IOException {
        Files.writeString(book.resolve("tend.yaml"), "tend: 1\n");
    }

    @Test
    void nothingIsWrittenBeforeTheCommit() throws IOException {
        try (var writer = open()) {
            writer.write(FILE, "---\n");
            assertEquals("---\n", writer.text(FILE));
            assertFalse(Files.exists(book.resolve(FILE)));
        }
        assertFalse(Files.exists(book.resolve("customers")));
        assertFalse(Files.exists(book.resolve(StepNotes.FOLDER)));
    }

    @Test
    void whereOneWriteFailsNoneStays() throws IOException {
        Files.createDirectories(book.resolve("customers"));
        Files.writeString(book.resolve("customers/b"), "in the way");
        try (var writer = open()) {
            writer.write(FILE, "---\n");
            writer.write(OTHER, "---\n");
            assertThrows(IOException.class, () -> writer.commit(deed("done")));
        }
        assertFalse(Files.exists(book.resolve("customers/a")));
        assertTrue(notes().all().isEmpty());
    }

    @Test
    void aHundredNotesAreKept() throws IOException {
        for (int i = 1; i <= 120; i++) {
            write("log " + i, "---\nid: " + i + "\n");
        }
        var steps = notes().all();
        assertEquals(100, steps.size());
        assertEquals("log 120", steps.getFirst().deed().command());
        assertEquals("log 21", steps.getLast().deed().command());
    }

    @Test
    void bigNotesAreForgottenEarlier() throws IOException {
        for (int i = 1; i <= 6; i++) {
            write("log " + i, ("line " + i + "\n").repeat(150_000));
        }
        assertEquals("log 6", notes().all().getFirst().deed().command());
        assertTrue(notes().all().size() < 3, "kept " + notes().all().size());
    }

    @Test
    void writingTheSameAgainIsNoStep() throws IOException {
        write("log", "---\n");
        write("log", "---\n");
        assertEquals(1, notes().all().size());
    }

    @Test
    void whatSomebodyElseWroteMeanwhileIsNeverOverwritten() throws IOException {
        write("log", "---\n");
        try (var writer = open()) {
            writer.write(OTHER, "---\n");
            writer.write(FILE, writer.text(FILE) + "id: a\n");
            Files.writeString(book.resolve(FILE), "by hand\n");
            assertThrows(ChangedMeanwhile.class, () -> writer.commit(deed("log")));
        }
        assertEquals("by hand\n", Files.readString(book.resolve(FILE)));
        assertFalse(Files.exists(book.resolve(OTHER)));
        assertFalse(Files.exists(book.resolve("customers/b")));
        assertEquals(1, notes().all().size());
    }

    @Test
    void whoMayReadAFileStaysTheSame() throws IOException {
        write("log", "---\n");
        for (var permissions : List.of("rw-rw----", "rw-------", "rw-r--r--")) {
            Files.setPosixFilePermissions(
                    book.resolve(FILE), PosixFilePermissions.fromString(permissions));
            write("log", "--- # " + permissions + "\n");
            assertEquals(
                    permissions,
                    PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(book.resolve(FILE))));
        }
    }

    @Test
    void noLinkLeadsOutOfTheBook() throws IOException {
        var outside = Files.createDirectory(book.resolve("outside"));
        Files.createDirectories(book.resolve("customers"));
        Files.createSymbolicLink(book.resolve("customers/a"), outside);
        assertThrows(FileSystemException.class, () -> write("log", "---\n"));
        Files.delete(book.resolve("customers/a"));
        Files.createDirectory(book.resolve("customers/a"));
        Files.createSymbolicLink(book.resolve(FILE), outside.resolve("target"));
        assertThrows(FileSystemException.class, () -> write("log", "---\n"));
        try (var names = Files.list(outside)) {
            assertEquals(0, names.count());
        }
    }

    private void write(String command, String text) throws IOException {
        try (var writer = open()) {
            writer.write(FILE, text);
            writer.commit(deed(command));
        }
    }

    private BookWriter open() throws IOException {
        return BookWriter.open(BookFolder.at(book).orElseThrow(), Disk.LOCAL, _ -> {}, () -> {});
    }

    private StepNotes notes() {
        return StepNotes.in(Disk.LOCAL, book);
    }

    private static Deed deed(String command) {
        return new Deed(Iso.moment("2024-06-03").orElseThrow(), command, "");
    }
}
