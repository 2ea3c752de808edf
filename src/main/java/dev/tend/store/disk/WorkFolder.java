package dev.tend.store.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The folder of a book that holds what tend needs for its work, and nothing of the book.
public record WorkFolder(Disk disk, Path book) {
    public static final String NAME = ".tend";
    public static final String LOCK = NAME + "/lock";

    /// What tells of the writes of a command while they are made.
    public static final String JOURNAL = NAME + "/journal";

    /// A minute, and more where the machine is busy: naps are counted, as there is no clock here.
    static final int NAPS = 6_000;

    static final int NAP_MILLIS = 10;
    private static final int SILENT_MILLIS = 500;
    static final String IGNORE = ".gitignore";
    private static final byte[] IGNORE_ALL = "*\n".getBytes(StandardCharsets.US_ASCII);

    public Path path() {
        return book.resolve(NAME);
    }

    public Path lockFile() {
        return book.resolve(LOCK);
    }

    /// Makes the folder where it is missing; whether it was.
    public boolean make() throws IOException {
        AtomicFile.refuseLink(path());
        boolean isNew = createMissing(disk, path());
        try {
            keepOutOfGit(disk, path());
            return isNew;
        } catch (IOException failure) {
            if (isNew) {
                takeBack(failure);
            }
            throw failure;
        }
    }

    /// Waits until no other process writes into the book, but not for ever. The lock dies with the
    /// process.
    public Closeable lock(Optional<Runnable> waits) throws IOException {
        boolean isNew = make();
        try {
            return lockMade(waits);
        } catch (BookBusy others) {
            throw others;
        } catch (IOException failure) {
            if (isNew) {
                takeBack(failure);
            }
            throw failure;
        }
    }

    /// The same where the folder is there.
    public Closeable lockMade(Optional<Runnable> waits) throws IOException {
        return lock(NAPS, NAP_MILLIS, waits);
    }

    /// Sleeps so many naps at most; `waits` is told where it takes more than a moment.
    Closeable lock(int naps, int millis, Optional<Runnable> waits) throws IOException {
        for (int slept = 0; ; slept++) {
            var held = disk.lock(lockFile());
            if (held.isPresent()) {
                return held.get();
            }
            if (slept == naps) {
                throw new BookBusy(lockFile().toString());
            }
            if (slept == SILENT_MILLIS / millis && waits.isPresent()) {
                waits.get().run();
            }
            nap(millis);
        }
    }

    private static void nap(int millis) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    /// Nothing in here is for others. An empty file came from a process that died as it wrote.
    static void keepOutOfGit(Disk disk, Path folder) throws IOException {
        var file = folder.resolve(IGNORE);
        boolean isThere = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        if (!isThere || Files.isRegularFile(file) && file.toFile().length() == 0) {
            disk.writeForced(file, IGNORE_ALL);
        }
    }

    private void takeBack(IOException failure) {
        try {
            for (var file : List.of(lockFile(), path().resolve(IGNORE))) {
                if (Files.exists(file)) {
                    disk.delete(file);
                }
            }
            disk.delete(path());
        } catch (IOException further) {
            failure.addSuppressed(further);
        }
    }

    /// Whether the folder was missing.
    public static boolean createMissing(Disk disk, Path folder) throws IOException {
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
