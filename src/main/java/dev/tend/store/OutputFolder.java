package dev.tend.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A folder that answers are written into, a file each. Whoever reads one sees the old content or
/// the new.
public final class OutputFolder {
    private final Path path;

    private OutputFolder(Path path) {
        this.path = path;
    }

    /// The folder, created where it is missing.
    public static OutputFolder at(Path path) throws IOException {
        return new OutputFolder(Files.createDirectories(path.normalize()));
    }

    public void write(String name, String text) throws IOException {
        var file = new AtomicFile(Disk.LOCAL, path, name);
        var content = FileText.of(text);
        file.prepare(content);
        file.put(content);
        file.settle(false);
    }

    /// Whether there was such a file.
    public boolean remove(String name) throws IOException {
        return Files.deleteIfExists(path.resolve(name));
    }
}
