package dev.tend.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The folder of a book that holds what tend needs for its work, and nothing of the book.
record WorkFolder(Disk disk, Path book) {
    static final String NAME = ".tend";
    static final String LOCK = NAME + "/lock";

    Path path() {
        return book.resolve(NAME);
    }

    Path lockFile() {
        return book.resolve(LOCK);
    }

    /// Waits until no other process writes into the book. The lock dies with the process.
    Closeable lock() throws IOException {
        AtomicFile.refuseLink(path());
        boolean isNew = createMissing(disk, path());
        try {
            return disk.lock(lockFile());
        } catch (IOException failure) {
            if (isNew) {
                takeBack(failure);
            }
            throw failure;
        }
    }

    private void takeBack(IOException failure) {
        try {
            if (Files.exists(lockFile())) {
                disk.delete(lockFile());
            }
            disk.delete(path());
        } catch (IOException further) {
            failure.addSuppressed(further);
        }
    }

    /// Whether the folder was missing.
    static boolean createMissing(Disk disk, Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return false;
        }
        try {
            disk.createFolder(folder);
            return true;
        } catch (FileAlreadyExistsException another) {
            // So did somebody else, just now.
            if (!Files.isDirectory(folder)) {
                throw another;
            }
            return false;
        }
    }
}
