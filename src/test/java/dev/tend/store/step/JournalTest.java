package dev.tend.store.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.model.value.Iso;
import dev.tend.store.BookFolder;
import dev.tend.store.BookWriter;
import dev.tend.store.disk.Disk;
import dev.tend.store.disk.FaultyDisk;
import dev.tend.store.disk.FaultyDisk.Fault;
import dev.tend.store.disk.FileText;
import dev.tend.store.disk.UnforcedDisk;
import dev.tend.store.files.Layout;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A journal that is gone stays gone, also after a power cut: one that came back would take back
/// what was written since.
class JournalTest {
    private static final String FIRST = "customers/a/2024-me.yaml";
    private static final String SECOND = "customers/b/2024-me.yaml";
    private static final int NEVER = Integer.MAX_VALUE;

    @TempDir Path top;
    private Path book = Path.of("");

    @Test
    void whatWasTakenBackForTheDeadIsNotTakenBackAgain() throws IOException {
        var disk = killedWhen("two", "one").next(Fault.ERROR, NEVER);
        settle(disk);
        assertContent("one", "one");
        write(disk, "two", FIRST);
        assertIsThereAfterAPowerCut(disk, "two", "one");
    }

    @Test
    void whatWasEndedForTheDeadIsNotTakenBack() throws IOException {
        var disk = killedWhen("two", "two").next(Fault.ERROR, NEVER);
        settle(disk);
        write(disk, "three", FIRST);
        assertIsThereAfterAPowerCut(disk, "three", "two");
    }

    @Test
    void whatWasDoneIsNotTakenBackAndCanBeUndone() throws IOException {
        makeABook(0);
        var disk = new FaultyDisk(book, Fault.ERROR, NEVER);
        write(disk, "two", FIRST, SECOND);
        write(disk, "three", FIRST);
        assertIsThereAfterAPowerCut(disk, "three", "two");
        assertEquals("two", steps().getFirst().deed().command());
    }

    @Test
    void whatFailedIsNotTakenBackAgain() throws IOException {
        boolean failed = true;
        for (int at = 1; failed; at++) {
            makeABook(at);
            var disk = new FaultyDisk(book, Fault.ERROR, at);
            failed = !isWritten(disk);
            if (failed && disk.hasFailed()) {
                var sound = disk.next(Fault.ERROR, NEVER);
                write(sound, "two", FIRST);
                assertIsThereAfterAPowerCut(sound, "two", "one");
            }
        }
    }

    @Test
    void whatCannotBeTakenBackNowIsTakenBackByTheNextOne() throws IOException {
        makeABook(0);
        var disk =
                new UnforcedDisk() {
                    private boolean isBroken;

                    @Override
                    public void move(Path from, Path to) throws IOException {
                        isBroken |= to.endsWith(SECOND);
                        if (isBroken) {
                            throw new IOException("broken");
                        }
                        super.move(from, to);
                    }
                };
        assertThrows(IOException.class, () -> write(disk, "two", FIRST, SECOND));
        assertContent("two", "one");
        settle(Disk.LOCAL);
        assertContent("one", "one");
    }

    @Test
    void whatIsUndoneIsMarkedWheneverTheProcessDies() throws IOException {
        boolean dies = true;
        for (int at = 1; dies; at++) {
            makeABook(at);
            write(Disk.LOCAL, "two", FIRST, SECOND);
            var disk = new FaultyDisk(book, Fault.KILLED, at);
            try {
                undo(disk);
            } catch (FaultyDisk.Killed killed) {
                settle(Disk.LOCAL);
            }
            dies = disk.hasFailed();
            boolean isUndone = content(FIRST).equals("one\n");
            assertEquals(isUndone, steps().getFirst().state() == Step.State.UNDONE, "at " + at);
            assertEquals(2, steps().size(), "at " + at);
        }
    }

    /// A book of whose two files so much was written when the process died.
    private FaultyDisk killedWhen(String first, String second) throws IOException {
        for (int at = 1; ; at++) {
            makeABook(at);
            var disk = new FaultyDisk(book, Fault.KILLED, at);
            try {
                write(disk, "two", FIRST, SECOND);
                throw new AssertionError("never killed so");
            } catch (FaultyDisk.Killed killed) {
                if (content(FIRST).equals(first + "\n") && content(SECOND).equals(second + "\n")) {
                    assertTrue(new Journal(disk, book).isThere());
                    return disk;
                }
            }
        }
    }

    private void makeABook(int number) throws IOException {
        book = Files.createDirectory(top.resolve("book" + number));
        Files.writeString(book.resolve(Layout.POLICY), "tend: 1\n");
        write(Disk.LOCAL, "one", FIRST, SECOND);
    }

    private void assertIsThereAfterAPowerCut(FaultyDisk disk, String first, String second)
            throws IOException {
        disk.cutPower(0);
        settle(Disk.LOCAL);
        assertContent(first, second);
    }

    private void assertContent(String first, String second) throws IOException {
        assertEquals(
                List.of(first + "\n", second + "\n"), List.of(content(FIRST), content(SECOND)));
    }

    private String content(String file) throws IOException {
        return Files.readString(book.resolve(file));
    }

    private boolean isWritten(Disk disk) throws IOException {
        try {
            write(disk, "two", FIRST, SECOND);
            return true;
        } catch (IOException failure) {
            assertContent("one", "one");
            return false;
        }
    }

    private void write(Disk disk, String text, String... files) throws IOException {
        try (var writer = BookWriter.open(folder(), disk, _ -> {}, () -> {})) {
            for (var file : files) {
                writer.write(file, text + "\n");
            }
            writer.commit(deed(text));
        }
    }

    private void undo(Disk disk) throws IOException {
        try (var writer = BookWriter.open(folder(), disk, _ -> {}, () -> {})) {
            for (var file : List.of(FIRST, SECOND)) {
                writer.restore(file, FileText.of("one\n"));
            }
            writer.commitUndo(steps().getFirst(), deed("undo"));
        }
    }

    private void settle(Disk disk) throws IOException {
        BookWriter.settle(folder(), disk, _ -> {}, () -> {});
    }

    private List<Step> steps() throws IOException {
        return StepNotes.in(Disk.LOCAL, book).all();
    }

    private BookFolder folder() {
        return BookFolder.at(book).orElseThrow();
    }

    private static Deed deed(String command) {
        return new Deed(Iso.moment("2024-06-03").orElseThrow(), command, "");
    }
}
