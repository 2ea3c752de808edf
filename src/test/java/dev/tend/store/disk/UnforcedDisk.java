package dev.tend.store.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The real disk, but nothing waits until it is on disk: tests that play no power cut need not.
public class UnforcedDisk implements Disk {
    @Override
    public byte[] read(Path file) throws IOException {
        return LOCAL.read(file);
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        LOCAL.write(file, content);
    }

    @Override
    public void writeForced(Path file, byte[] content) throws IOException {
        LOCAL.write(file, content);
    }

    @Override
    public void createFile(Path file) throws IOException {
        LOCAL.createFile(file);
    }

    @Override
    public void forceFolder(Path folder) {}

    @Override
    public void move(Path from, Path to) throws IOException {
        LOCAL.move(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
        LOCAL.delete(path);
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        LOCAL.createFolder(folder);
    }

    @Override
    public void makeAlike(Path model, Path file) throws IOException {
        LOCAL.makeAlike(model, file);
    }

    @Override
    public void keepPrivate(Path file, List<Path> models) throws IOException {
        LOCAL.keepPrivate(file, models);
    }

    @Override
    public Optional<Closeable> lock(Path file) throws IOException {
        return LOCAL.lock(file);
    }

    @Override
    public Optional<Closeable> lock(Path file, long number) throws IOException {
        return LOCAL.lock(file, number);
    }
}
