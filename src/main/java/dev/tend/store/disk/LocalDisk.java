package dev.tend.store.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The disk of the machine.
final class LocalDisk implements Disk {
    /// The bits of group and others.
    private static final int READ_BY_ALL = 0044;

    @Override
    public byte[] read(Path file) throws IOException {
        requireFile(file);
        try {
            return Files.readAllBytes(file);
        } catch (FileSystemException named) {
            throw named;
        } catch (IOException failure) {
            throw named(file, failure);
        }
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        write(file, content, false);
    }

    @Override
    public void writeForced(Path file, byte[] content) throws IOException {
        write(file, content, true);
    }

    private static void write(Path file, byte[] content, boolean force) throws IOException {
        requireFile(file);
        try (var channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE,
                        LinkOption.NOFOLLOW_LINKS)) {
            var bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            if (force) {
                channel.force(true);
            }
        } catch (FileSystemException named) {
            throw named;
        } catch (IOException failure) {
            throw named(file, failure);
        }
    }

    /// To open a pipe is to wait for whoever has its other end; a link leads elsewhere.
    private static void requireFile(Path file) throws IOException {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                || !Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        AtomicFile.refuseLink(file);
        var reason = Files.isDirectory(file) ? "Is a directory" : "no regular file";
        throw new FileSystemException(file.toString(), null, reason);
    }

    /// A full disk, and what is no file, are told without saying where.
    private static IOException named(Path file, IOException failure) {
        var named = new FileSystemException(file.toString(), null, failure.getMessage());
        named.initCause(failure);
        return named;
    }

    @Override
    public void createFile(Path file) throws IOException {
        Files.createFile(file);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new FileSystemException(folder.toString(), null, "Not a directory");
        }
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (AccessDeniedException windows) {
            // Windows cannot open a folder; there the rename itself is durable.
        }
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void delete(Path path) throws IOException {
        Files.deleteIfExists(path);
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        Files.createDirectory(folder);
    }

    @Override
    public void makeAlike(Path model, Path file) throws IOException {
        var wanted = Files.getFileAttributeView(model, PosixFileAttributeView.class);
        var own = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (wanted == null || own == null) {
            return;
        }
        if (differ(model, file, "unix:gid") || differ(model, file, "unix:uid")) {
            try {
                own.setGroup(wanted.readAttributes().group());
                own.setOwner(wanted.readAttributes().owner());
            } catch (IOException notAllowed) {
                // Only the superuser gives files away. Who may write here may also own it.
            }
        }
        if (differ(model, file, "unix:mode")) {
            own.setPermissions(wanted.readAttributes().permissions());
        }
    }

    @Override
    public void keepPrivate(Path file, List<Path> models) throws IOException {
        for (var model : models) {
            var wanted = Files.getFileAttributeView(model, PosixFileAttributeView.class);
            if (wanted == null || mayAllRead(model)) {
                continue;
            }
            if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                createFile(file);
                makeAlike(model, file);
            }
            var common = new HashSet<>(Files.getPosixFilePermissions(file));
            common.retainAll(wanted.readAttributes().permissions());
            if (differ(model, file, "unix:gid")) {
                common.remove(PosixFilePermission.GROUP_READ);
                common.remove(PosixFilePermission.GROUP_WRITE);
            }
            common.remove(PosixFilePermission.OWNER_EXECUTE);
            common.remove(PosixFilePermission.GROUP_EXECUTE);
            common.remove(PosixFilePermission.OTHERS_EXECUTE);
            common.add(PosixFilePermission.OWNER_READ);
            common.add(PosixFilePermission.OWNER_WRITE);
            Files.setPosixFilePermissions(file, common);
        }
    }

    private static boolean mayAllRead(Path file) throws IOException {
        return Files.getAttribute(file, "unix:mode") instanceof Integer mode
                && (mode & READ_BY_ALL) == READ_BY_ALL;
    }

    /// Compares numbers: names would have to be looked up, and sets of permissions to be made.
    private static boolean differ(Path one, Path other, String attribute) throws IOException {
        return !Objects.equals(
                Files.getAttribute(one, attribute), Files.getAttribute(other, attribute));
    }

    @Override
    public Optional<Closeable> lock(Path file) throws IOException {
        return lock(file, 0, Long.MAX_VALUE);
    }

    @Override
    public Optional<Closeable> lock(Path file, long number) throws IOException {
        return lock(file, number, 1);
    }

    private static Optional<Closeable> lock(Path file, long from, long size) throws IOException {
        requireFile(file);
        var channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        LinkOption.NOFOLLOW_LINKS);
        try {
            if (channel.tryLock(from, size, false) != null) {
                return Optional.of(channel);
            }
        } catch (IOException failure) {
            channel.close();
            throw failure;
        }
        channel.close();
        return Optional.empty();
    }
}
