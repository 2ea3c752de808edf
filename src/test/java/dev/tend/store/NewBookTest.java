package dev.tend.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.store.disk.Disk;
import dev.tend.store.disk.UnforcedDisk;
import dev.tend.store.disk.WorkFolder;
import dev.tend.store.files.Layout;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/// Two that make a book of one folder.
class NewBookTest {
    private static final int LOOKS = 20_000;

    @TempDir Path folder;

    @Test
    void whoFailsLeavesTheLockOfAnotherOne() throws IOException {
        var others = new ArrayList<NewBook>();
        var disk =
                new UnforcedDisk() {
                    @Override
                    public void createFile(Path file) throws IOException {
                        others.add(NewBook.open(folder, Disk.LOCAL));
                        super.createFile(file);
                    }

                    @Override
                    public Optional<Closeable> lock(Path file) throws IOException {
                        throw new FileSystemException(file.toString(), null, "No locks available");
                    }
                };
        assertThrows(FileSystemException.class, () -> NewBook.open(folder, disk));
        try (var other = others.getFirst()) {
            assertTrue(Files.exists(folder.resolve(WorkFolder.LOCK)));
            other.create(Map.of(Layout.POLICY, "tend: 1\n"));
        }
        assertTrue(Files.exists(folder.resolve(WorkFolder.LOCK)));
    }

    @Test
    void aFolderThatSomebodyElseMakesMeanwhileIsNoObstacle() throws Exception {
        var comesAndGoes = folder.resolve("book");
        var isOver = new AtomicBoolean();
        var other =
                new Thread(() -> {
                    while (!isOver.get()) {
                        assertTrue(comesAndGoes.toFile().mkdir());
                        assertTrue(comesAndGoes.toFile().delete());
                    }
                });
        other.start();
        try {
            for (int i = 0; i < LOOKS; i++) {
                assertEquals(NewBook.Way.FREE, NewBook.wayTo(comesAndGoes));
            }
        } finally {
            isOver.set(true);
            other.join();
        }
    }
}
