package dev.tend.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.store.disk.UnforcedDisk;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/// A disk that is full before anything of a step was written.
class FullDiskTest {
    @TempDir Path root;

    /// There is no room for the journal.
    private static final class Full extends UnforcedDisk {
        @Override
        public void write(Path file, byte[] content) throws IOException {
            if (file.endsWith("journal")) {
                throw new FileSystemException(file.toString(), null, "No space left on device");
            }
            super.write(file, content);
        }

        @Override
        public void writeForced(Path file, byte[] content) throws IOException {
            write(file, content);
        }
    }

    @Test
    void saysThatNothingWasWritten() throws IOException {
        var sandbox = new Sandbox(root);
        sandbox.arrange("book", "atlas");
        sandbox.writeTo(new Full());
        var log = "tend log tallgrass Asked -T quick --by marcus --lang ";
        var english = sandbox.run(ShellWords.of(log + "en"), "");
        assertEquals(3, english.exitCode());
        assertTrue(
                english.err()
                        .contains(
                                "cannot be written: no space left on the disk; nothing was"
                                        + " written"),
                english.err());
        var chinese = sandbox.run(ShellWords.of(log + "zh"), "");
        assertTrue(chinese.err().contains("磁盘"), chinese.err());
    }
}
