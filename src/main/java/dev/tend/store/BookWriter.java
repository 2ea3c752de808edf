package dev.tend.store;

import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Writes into a book while it holds the book's lock. The lock dies with the process.
public final class BookWriter implements AutoCloseable {
    private static final String WORK_FOLDER = ".tend";

    private final Path book;
    private final FileChannel lock;

    private BookWriter(Path book, FileChannel lock) {
        this.book = book;
        this.lock = lock;
    }

    /// Waits until no other process writes into the book.
    public static BookWriter open(BookFolder book) throws IOException {
        var folder = Files.createDirectories(book.path().resolve(WORK_FOLDER));
        var channel =
                FileChannel.open(
                        folder.resolve("lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        try {
            channel.lock();
        } catch (IOException failure) {
            channel.close();
            throw failure;
        }
        return new BookWriter(book.path(), channel);
    }

    /// What stands in a file, ready to be appended to: empty where there is none, otherwise with
    /// its last line ended.
    public String textBefore(String file) throws IOException {
        var text = text(file);
        return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
    }

    /// What stands in a file, as it stands there; empty where there is none.
    public String text(String file) throws IOException {
        var target = book.resolve(file);
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return "";
        }
        if (!Files.isRegularFile(target)) {
            throw new FileSystemException(file, null, "no regular file");
        }
        try {
            return Files.readString(target, StandardCharsets.UTF_8);
        } catch (CharacterCodingException otherEncoding) {
            throw new FileSystemException(file, null, "not UTF-8");
        }
    }

    /// Replaces a file, or creates it, with its folder.
    public void write(String file, String text) throws IOException {
        int slash = file.lastIndexOf('/');
        var folder = Files.createDirectories(book.resolve(file.substring(0, Math.max(0, slash))));
        AtomicFile.write(folder, file.substring(slash + 1), encoded(text));
    }

    /// Creates a customer's folder with its profile; fails where the key is taken.
    public void create(String key, String profile) throws IOException {
        var content = encoded(profile);
        var customers = Files.createDirectories(book.resolve(BookFolder.CUSTOMERS));
        var folder = Files.createDirectory(customers.resolve(key));
        try {
            AtomicFile.write(folder, BookFolder.PROFILE, content);
        } catch (IOException failure) {
            Files.deleteIfExists(folder);
            throw failure;
        }
    }

    /// Creates a new file of a new book; never overwrites.
    public static void createNew(Path folder, String name, String text) throws IOException {
        if (Files.exists(folder.resolve(name))) {
            throw new FileAlreadyExistsException(name);
        }
        AtomicFile.write(folder, name, encoded(text));
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    /// UTF-8; text that has no such form is refused rather than written with question marks.
    private static byte[] encoded(String text) throws CharacterCodingException {
        var buffer = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        var bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }
}
