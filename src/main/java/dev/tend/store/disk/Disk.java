package dev.tend.store.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What is done to files by whoever writes into a book, one small operation each: the seam at which
/// tests let any of them fail.
public interface Disk {
    /// The disk of the machine.
    Disk LOCAL = new LocalDisk();

    byte[] read(Path file) throws IOException;

    /// Makes bytes the content of a file, which is created where it is missing. They may be lost to
    /// a power cut, in part or as a whole.
    void write(Path file, byte[] content) throws IOException;

    /// The same, and returns when they are on disk. That the file has a name is up to its folder.
    void writeForced(Path file, byte[] content) throws IOException;

    /// Makes an empty file; fails where there is one of that name, if only since just now.
    void createFile(Path file) throws IOException;

    /// Returns when the names in a folder are on disk.
    void forceFolder(Path folder) throws IOException;

    /// Gives a file another name at once, in the place of whatever has it.
    void move(Path from, Path to) throws IOException;

    /// Removes a file or an empty folder.
    void delete(Path path) throws IOException;

    /// Makes a folder in one that is there.
    void createFolder(Path folder) throws IOException;

    /// Gives a file the permissions of another one, and its owner and group where that is allowed.
    void makeAlike(Path model, Path file) throws IOException;

    /// Makes sure that a file which is to be written can be read by nobody who may not read all of
    /// the models, by making it empty; it still is to be made where everybody may read those.
    void keepPrivate(Path file, List<Path> models) throws IOException;

    /// The lock of this file, which is created where it is missing; nothing where another process
    /// holds it. The lock dies with the process.
    Optional<Closeable> lock(Path file) throws IOException;

    /// The same of one of the many locks of a file, by its number: two differ only in that.
    Optional<Closeable> lock(Path file, long number) throws IOException;
}
