package dev.tend.store;

import dev.tend.store.disk.AtomicFile;
import dev.tend.store.disk.Disk;
import dev.tend.store.disk.FileText;
import dev.tend.store.disk.WorkFolder;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A folder that becomes a book, while nobody else makes one of it. The policy comes last: until it
/// stands there is no book, and it can be tried again.
public final class NewBook implements AutoCloseable {
    /// How often others may take away what we wait for.
    private static final int TRIES = 100;

    private final Disk disk;
    private final Path folder;
    private final WorkFolder work;

    /// The folders that were missing, the outermost first.
    private final List<Path> madeFolders = new ArrayList<>();

    private boolean madeLockFile;
    private Optional<Closeable> lock = Optional.empty();

    private NewBook(Path folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
        this.work = new WorkFolder(disk, folder);
    }

    /// What stands where the book is to be.
    public enum Way {
        /// Nothing, or a folder.
        FREE,
        FILE,
        LINK_TO_NOTHING,
        /// A device, a pipe or a socket.
        NEITHER
    }

    /// Asked once, since somebody else may make the folder meanwhile.
    public static Way wayTo(Path folder) {
        var there = attributes(folder, LinkOption.NOFOLLOW_LINKS);
        if (there.isEmpty() || !there.get().isSymbolicLink()) {
            return there.isEmpty() ? Way.FREE : wayTo(there.get());
        }
        var target = attributes(folder);
        return target.isEmpty() ? Way.LINK_TO_NOTHING : wayTo(target.get());
    }

    private static Way wayTo(BasicFileAttributes there) {
        if (there.isDirectory()) {
            return Way.FREE;
        }
        return there.isRegularFile() ? Way.FILE : Way.NEITHER;
    }

    private static Optional<BasicFileAttributes> attributes(Path file, LinkOption... how) {
        try {
            return Optional.of(Files.readAttributes(file, BasicFileAttributes.class, how));
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    /// The folder itself, or the nearest above it that is there.
    public static Path nearest(Path folder) {
        var there = folder.toAbsolutePath().normalize();
        while (!Files.isDirectory(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return there;
    }

    /// Makes the folder where it is missing, and waits until nobody else makes a book of it: there
    /// may be one then.
    public static NewBook open(Path folder, Disk disk) throws IOException {
        var book = new NewBook(folder, disk);
        try {
            for (int tries = 1; book.lock.isEmpty(); tries++) {
                book.tryToLock(tries < TRIES);
            }
            return book;
        } catch (IOException failure) {
            book.close();
            throw failure;
        }
    }

    private void tryToLock(boolean mayTryAgain) throws IOException {
        try {
            for (var missing : missingFolders().reversed()) {
                createMissing(missing);
            }
            lock = lock();
        } catch (NoSuchFileException takenBack) {
            if (!mayTryAgain) {
                throw takenBack;
            }
        }
    }

    /// Who fails takes away what it made, the lock file with it. Whoever waited for that has a lock
    /// that nobody else will find, and needs another one.
    private Optional<Closeable> lock() throws IOException {
        AtomicFile.refuseLink(work.path());
        createMissing(work.path());
        var file = work.lockFile();
        madeLockFile = !Files.exists(file, LinkOption.NOFOLLOW_LINKS) && isCreated(file);
        var before = identity(file);
        var held = work.lockMade(Optional.empty());
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && identity(file).equals(before)) {
            return Optional.of(held);
        }
        held.close();
        return Optional.empty();
    }

    /// Whether we made a file; somebody else may have, just now, and hold its lock.
    private boolean isCreated(Path file) throws IOException {
        try {
            disk.createFile(file);
            return true;
        } catch (FileAlreadyExistsException another) {
            return false;
        }
    }

    /// What tells a file from another one of the same name, where the platform knows it.
    private static String identity(Path file) throws IOException {
        var attributes =
                Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return String.valueOf(attributes.fileKey());
    }

    private List<Path> missingFolders() {
        var missing = new ArrayList<Path>();
        for (var up = folder; up != null && !Files.exists(up); up = up.getParent()) {
            missing.add(up);
        }
        return missing;
    }

    private void createMissing(Path missing) throws IOException {
        if (WorkFolder.createMissing(disk, missing)) {
            madeFolders.add(missing);
        }
    }

    public boolean has(String file) {
        return Files.exists(folder.resolve(file), LinkOption.NOFOLLOW_LINKS);
    }

    public boolean has(String file, String text) throws IOException {
        return has(file) && new AtomicFile(disk, folder, file).content().is(FileText.of(text));
    }

    /// Writes the files, which must not be there, in this order: all of them, or none.
    public void create(Map<String, String> texts) throws IOException {
        Map<AtomicFile, FileText> files = new LinkedHashMap<>();
        texts.forEach(
                (name, text) -> files.put(new AtomicFile(disk, folder, name), FileText.of(text)));
        try {
            for (var file : files.entrySet()) {
                file.getKey().prepare(file.getValue());
            }
            for (var file : files.entrySet()) {
                file.getKey().replace(FileText.NONE, file.getValue());
                file.getKey().settle(false);
            }
            for (var outer : madeFolders.reversed()) {
                disk.forceFolder(outer.resolveSibling(""));
            }
        } catch (IOException failure) {
            files.forEach((file, content) -> takeBack(file, content, failure));
            throw failure;
        }
    }

    private static void takeBack(AtomicFile file, FileText content, IOException failure) {
        try {
            if (file.content().is(content)) {
                file.put(FileText.NONE);
            }
            file.settle(false);
        } catch (IOException further) {
            failure.addSuppressed(further);
        }
    }

    /// Where there is no book now, nothing is left of the attempt.
    @Override
    public void close() throws IOException {
        try {
            if (BookFolder.at(folder).isEmpty()) {
                removeWorkFolder();
            }
        } catch (IOException used) {
            // Somebody else has begun something here. Or the disk refuses this, too.
        } finally {
            if (lock.isPresent()) {
                lock.get().close();
            }
        }
    }

    private void removeWorkFolder() throws IOException {
        if (madeLockFile) {
            disk.delete(work.lockFile());
        }
        for (var made : madeFolders.reversed()) {
            disk.delete(made);
        }
    }
}
