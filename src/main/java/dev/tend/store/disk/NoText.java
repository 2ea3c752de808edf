package dev.tend.store.disk;

import java.nio.file.FileSystemException;

/// A file is none of those that tend reads: it is larger than they may be, or not UTF-8.
public final class NoText extends FileSystemException {
    private static final long serialVersionUID = 1;

    private NoText(String file, String reason) {
        super(file, null, reason);
    }

    /// As a failure of the file system: what only may fail need not load this class.
    static FileSystemException of(String file, String reason) {
        return new NoText(file, reason);
    }
}
