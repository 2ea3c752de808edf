package dev.tend.store;

import dev.tend.store.disk.AtomicFile;
import dev.tend.store.disk.Disk;
import dev.tend.store.disk.FileNames;
import dev.tend.store.disk.FileText;
import dev.tend.store.disk.WorkFolder;
import dev.tend.store.files.HolidayFiles;
import dev.tend.store.files.Layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A file that an answer is written into. Whoever reads it sees the old content or the new.
public record OutputFile(Path path) {
    private static final String OF_GIT = ".git";
    private static final List<String> OF_A_BOOK =
            List.of(
                    Layout.POLICY,
                    Layout.CUSTOMERS,
                    Layout.REVIEWS,
                    Layout.PLAYBOOK,
                    HolidayFiles.FOLDER,
                    WorkFolder.NAME);

    public OutputFile {
        path = path.toAbsolutePath().normalize();
    }

    /// Why there is no file to write, whatever the permissions.
    public enum Obstacle {
        FOLDER,
        LINK,
        /// A device or a pipe, or a link to one.
        DEVICE
    }

    public Optional<Obstacle> obstacle() {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(Obstacle.FOLDER);
        }
        if (Files.exists(path) && !Files.isDirectory(path) && !Files.isRegularFile(path)) {
            return Optional.of(Obstacle.DEVICE);
        }
        return Files.isSymbolicLink(path) ? Optional.of(Obstacle.LINK) : Optional.empty();
    }

    /// Where it leads as a link.
    public Path target() throws IOException {
        return path.resolveSibling(Files.readSymbolicLink(path)).normalize();
    }

    /// Whether it is, or would be, a part of any book, or one of git's files: these hold what
    /// people wrote, or are taken for orders. Its folder may be reached by a link.
    public boolean isOfABook() throws IOException {
        var real = realFolder().resolve(path.getFileName() == null ? path : path.getFileName());
        for (var up = real; up != null; up = up.getParent()) {
            if (FileNames.isGits(FileNames.folded(String.valueOf(up.getFileName())))
                    || BookFolder.at(up).isPresent() && holds(up.relativize(real))) {
                return true;
            }
        }
        return false;
    }

    private Path realFolder() throws IOException {
        var folder = path.resolveSibling("");
        var there = folder;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return there.toRealPath().resolve(there.relativize(folder));
    }

    private static boolean holds(Path file) {
        var first = FileNames.folded(file.getName(0).toString());
        return OF_A_BOOK.contains(first) || first.startsWith(OF_GIT);
    }

    public void write(String text) throws IOException {
        var folder = Files.createDirectories(path.resolveSibling(""));
        var file = new AtomicFile(Disk.LOCAL, folder, String.valueOf(path.getFileName()));
        var content = FileText.of(text);
        try {
            file.prepare(content);
            file.put(content);
        } finally {
            file.settle(false);
        }
    }
}
