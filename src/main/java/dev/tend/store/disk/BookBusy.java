package dev.tend.store.disk;

import java.nio.file.FileSystemException;

/// Another process holds the lock of a book, and did not end in time.
final class BookBusy extends FileSystemException {
    private static final long serialVersionUID = 1;

    BookBusy(String lockFile) {
        super(lockFile, null, "held by another process");
    }
}
