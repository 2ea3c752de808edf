package dev.tend.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.model.value.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/// What the system says in English is said in the reader's language.
class FailureReasonTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No space left on device", "Disk quota exceeded", "Permission denied",
                "Read-only file system", "No such file or directory", "Not a directory",
                "Is a directory", "Too many levels of symbolic links", "File name too long",
                "Input/output error"
            })
    void theCommonOnesAreKnown(String reason) {
        assertIsKnown(reason);
    }

    @Test
    void theyAreWhatThisSystemSays() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");
        var link = Files.createSymbolicLink(folder.resolve("link"), file);
        for (Executable operation :
                List.<Executable>of(
                        () -> open(folder.resolve("智".repeat(90))),
                        () -> open(file.resolve("below")),
                        () -> open(folder),
                        () -> open(link))) {
            try {
                operation.execute();
                throw new AssertionError("it succeeded");
            } catch (IOException failure) {
                assertIsKnown(
                        failure instanceof FileSystemException named
                                ? String.valueOf(named.getReason())
                                : String.valueOf(failure.getMessage()));
            } catch (Throwable other) {
                throw new AssertionError(other);
            }
        }
    }

    private static void open(Path path) throws IOException {
        FileChannel.open(path, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS).close();
    }

    @Test
    void aLimitOnTheSizeOfFilesIsNoFullDisk() {
        var key = FailureReason.message("File too large").orElseThrow();
        assertTrue(Messages.in(Language.ENGLISH).get(key + ".advice").contains("ulimit -f"));
    }

    @Test
    void whatIsNotKnownIsNotMadeUp() {
        assertTrue(FailureReason.message("Exec format error").isEmpty());
    }

    private static void assertIsKnown(String reason) {
        var key = FailureReason.message(reason);
        assertTrue(key.isPresent(), reason);
        var english = Messages.in(Language.ENGLISH).get(key.get());
        var chinese = Messages.in(Language.CHINESE).get(key.get());
        assertFalse(english.equals(key.get()), reason);
        assertEquals(0, chinese.chars().filter(c -> c >= 'a' && c <= 'z').count(), chinese);
    }
}
