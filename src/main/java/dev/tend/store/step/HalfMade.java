package dev.tend.store.step;

import dev.tend.store.disk.WorkFolder;

import java.nio.file.FileSystemException;
import java.util.Map;

/// A process died as it wrote several files, and somebody changed them since in such a way that
/// they can neither be taken back nor be taken for whole. The journal is left as it is.
public final class HalfMade extends FileSystemException {
    private static final long serialVersionUID = 1;
    private final transient Deed deed;
    private final transient Map<String, Made> files;

    HalfMade(Deed deed, Map<String, Made> files) {
        super(WorkFolder.JOURNAL, null, "half made");
        this.deed = deed;
        this.files = files;
    }

    public Deed deed() {
        return deed;
    }

    /// The files that were to be written, relative to the book and with `/`.
    public Map<String, Made> files() {
        return files;
    }
}
