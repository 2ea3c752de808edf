package dev.tend.store.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// That the real disk forces what it promises to, which no file system shows: the Java runtime
/// notes each time that it asked for it.
class LocalDiskTest {
    private interface Operation {
        void run() throws IOException;
    }

    @TempDir Path folder;

    @Test
    void whatIsWrittenForcedIsForced() throws IOException {
        var file = folder.resolve("file");
        assertEquals(
                List.of(file.toString()),
                forcedBy(() -> Disk.LOCAL.writeForced(file, new byte[] {1})));
    }

    @Test
    void whatIsMerelyWrittenIsNot() throws IOException {
        assertEquals(
                List.of(), forcedBy(() -> Disk.LOCAL.write(folder.resolve("file"), new byte[1])));
    }

    @Test
    void theNamesInAFolderAreForced() throws IOException {
        assertEquals(List.of(folder.toString()), forcedBy(() -> Disk.LOCAL.forceFolder(folder)));
    }

    private List<String> forcedBy(Operation operation) throws IOException {
        var heard = Files.createTempFile("forced", ".jfr");
        try (var recording = new Recording()) {
            recording.enable("jdk.FileForce").withoutThreshold();
            recording.start();
            operation.run();
            recording.stop();
            recording.dump(heard);
            var files = new ArrayList<String>();
            for (var event : RecordingFile.readAllEvents(heard)) {
                var path = event.getString("path");
                if (path != null && path.startsWith(folder.toString())) {
                    files.add(path);
                }
            }
            return files;
        } finally {
            Files.delete(heard);
        }
    }
}
