package dev.tend.store.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Waiting for another process: it is said after a moment, and has an end.
class WorkFolderTest {
    @TempDir Path folder;
    private int asked;
    private int said;

    /// Held by another process for so many naps.
    private Closeable lock(int patience, int millis, int naps) throws IOException {
        var disk =
                new UnforcedDisk() {
                    @Override
                    public Optional<Closeable> lock(Path file) throws IOException {
                        return asked++ < naps ? Optional.empty() : super.lock(file);
                    }
                };
        Files.createDirectories(folder.resolve(".tend"));
        return new WorkFolder(disk, folder).lock(patience, millis, Optional.of(() -> said++));
    }

    @Test
    void aMomentIsWaitedInSilence() throws IOException {
        lock(6_000, 10, 20).close();
        assertEquals(21, asked);
        assertEquals(0, said);
    }

    @Test
    void afterHalfASecondItIsSaidOnce() throws IOException {
        lock(6_000, 10, 60).close();
        assertEquals(1, said);
    }

    @Test
    void thereIsAnEnd() {
        var end = assertThrows(BookBusy.class, () -> lock(30, 1, 1_000_000));
        assertEquals(folder.resolve(".tend/lock").toString(), end.getFile());
        assertEquals(31, asked);
    }

    @Test
    void theEndComesAfterAMinute() {
        assertEquals(60_000, WorkFolder.NAPS * WorkFolder.NAP_MILLIS);
    }
}
