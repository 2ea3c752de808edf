package dev.tend.store.disk;

import java.nio.file.FileSystemException;

/// Somebody else changed a file of the book since it was read. Nothing was written: what was to be
/// is to be made again, of what stands there now.
public final class ChangedMeanwhile extends FileSystemException {
    private static final long serialVersionUID = 1;

    ChangedMeanwhile(String file) {
        super(file);
    }
}
