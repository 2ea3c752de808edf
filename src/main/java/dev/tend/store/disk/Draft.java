package dev.tend.store.disk;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;

/// A disposable file on its way to its name. Nothing is lost where it does not get there, so no
/// failure is told; where a folder cannot be written to, there is no file at all.
public final class Draft {
    private static final Draft NONE = new Draft(Path.of(""), 0);
    private static final String BEGINNING = "draft-";
    private static final int MOST = 1000;

    /// A file system that knows no fractions of a second may tell times apart by two seconds only;
    /// others do so by the ticks of the kernel's clock.
    private static final long COARSE = TimeUnit.SECONDS.toNanos(2);

    public static final long FINE = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long LEFT_BEHIND = TimeUnit.HOURS.toNanos(1);

    private final Path file;
    private final long time;

    private Draft(Path file, long time) {
        this.file = file;
        this.time = time;
    }

    /// A new one in a folder of files that git shall never see; the folder is made where it is not
    /// there.
    public static Draft in(Path folder) {
        try {
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                Files.createDirectory(folder);
            }
            WorkFolder.keepOutOfGit(Disk.LOCAL, folder);
            var file = unused(folder);
            long time = time(file);
            removeLeftBehind(folder, time);
            return new Draft(file, time);
        } catch (IOException cannotWrite) {
            return NONE;
        }
    }

    /// A new file that no other process has.
    private static Path unused(Path folder) throws IOException {
        for (int number = 0; number < MOST; number++) {
            var file = folder.resolve(BEGINNING + number);
            try {
                return Files.write(file, new byte[0], StandardOpenOption.CREATE_NEW);
            } catch (FileAlreadyExistsException ofAnother) {
                // The next number may be free.
            }
        }
        throw new FileAlreadyExistsException(folder.resolve(BEGINNING).toString());
    }

    /// Those of processes that died.
    private static void removeLeftBehind(Path folder, long now) throws IOException {
        var names = folder.toFile().list();
        for (var name : names == null ? new String[0] : names) {
            if (name.startsWith(BEGINNING) && time(folder.resolve(name)) < now - LEFT_BEHIND) {
                Files.deleteIfExists(folder.resolve(name));
            }
        }
    }

    private static long time(Path file) throws IOException {
        return Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).to(TimeUnit.NANOSECONDS);
    }

    /// The time of the file system, in nanoseconds since 1970, before which everything happened
    /// that can be told by its time from what happens from now on. A tick of a `fine` clock is no
    /// longer than that.
    public long settled(long fine) {
        return time - (time % TimeUnit.SECONDS.toNanos(1) == 0 ? COARSE : fine);
    }

    /// Writes the content, and gives it its name in the same folder.
    public void become(String name, byte[] content) {
        if (this == NONE) {
            return;
        }
        try {
            Files.write(file, content);
            Files.move(
                    file,
                    file.resolveSibling(name),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException cannotWrite) {
            drop();
        }
    }

    /// Takes it away unused.
    public void drop() {
        if (this == NONE) {
            return;
        }
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            // Another command removes what is left behind.
        }
    }
}
