package dev.tend.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/// Replaces a file as a whole: whoever reads it, even after a crash, sees the old content or the
/// new, never a part. The caller holds the book's lock, so a draft that is there was left by a
/// process that died.
final class AtomicFile {
    private AtomicFile() {}

    /// Returns when the content is on disk under its name.
    static void write(Path folder, String name, byte[] content) throws IOException {
        var target = folder.resolve(name);
        var draft = folder.resolve("." + name + ".tmp");
        if (Files.isSymbolicLink(target)) {
            throw new FileSystemException(target.toString(), null, "is a symbolic link");
        }
        if (Files.isDirectory(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        try {
            try (var channel =
                    FileChannel.open(
                            draft,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE)) {
                var bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            keepPermissions(target, draft);
            Files.move(
                    draft,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
        forceFolder(folder);
    }

    private static void keepPermissions(Path target, Path draft) throws IOException {
        var view = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        if (view != null && Files.exists(target)) {
            Files.setPosixFilePermissions(draft, view.readAttributes().permissions());
        }
    }

    private static void forceFolder(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (AccessDeniedException windows) {
            // Windows cannot open a folder; there the rename itself is durable.
        }
    }
}
