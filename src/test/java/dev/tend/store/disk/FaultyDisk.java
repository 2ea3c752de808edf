package dev.tend.store.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The real disk, of which one operation fails. All that is changed under a folder is kept account
/// of, so that a power cut can be played.
public final class FaultyDisk implements Disk {
    /// What goes wrong.
    public enum Fault {
        /// The operation fails; those after it do not.
        ERROR,
        /// The operation fails, and so does every other one after it.
        BROKEN,
        /// From here on nothing more fits; what is being written is written in part.
        FULL,
        /// The process is killed, and its locks die with it. What is being written is written in
        /// part.
        KILLED,
        /// So is the machine: what was not forced may be lost.
        POWER_CUT
    }

    /// The end of the process; nothing of it runs any more.
    public static final class Killed extends Error {
        private static final long serialVersionUID = 1;

        Killed() {
            super("killed", null, false, false);
        }
    }

    private final Tracked tracked;
    private final Fault fault;
    private final int at;
    private final List<Closeable> locks = new ArrayList<>();
    private int operations;

    /// A disk whose operation number `at` fails, counted from 1.
    public FaultyDisk(Path top, Fault fault, int at) throws IOException {
        this(new Tracked(top), fault, at);
    }

    private FaultyDisk(Tracked tracked, Fault fault, int at) {
        this.tracked = tracked;
        this.fault = fault;
        this.at = at;
    }

    /// The same disk for the next process, of which another operation fails. What the first one did
    /// not force is still not forced.
    public FaultyDisk next(Fault then, int thenAt) {
        return new FaultyDisk(tracked, then, thenAt);
    }

    public boolean hasFailed() {
        return operations >= at;
    }

    /// Makes of the folder what is left of it after a power cut: only what was forced where the
    /// seed is 0, everything where it is 1, else as chance will have it.
    public void cutPower(long seed) throws IOException {
        tracked.cutPower(seed);
    }

    private boolean fails() {
        operations++;
        return fault == Fault.ERROR ? operations == at : operations >= at;
    }

    private void fail(boolean needsSpace) throws IOException {
        if (fails()) {
            switch (fault) {
                case ERROR, BROKEN -> throw new FileSystemException("x", null, "I/O error");
                case FULL -> {
                    if (needsSpace) {
                        throw new FileSystemException("x", null, "No space left on device");
                    }
                }
                case KILLED, POWER_CUT -> {
                    for (var lock : locks) {
                        lock.close();
                    }
                    throw new Killed();
                }
            }
        }
    }

    private void write(Path file, byte[] content, boolean force) throws IOException {
        try {
            fail(true);
        } catch (IOException | Killed failure) {
            boolean isFirst = operations == at;
            if (isFirst && (fault == Fault.FULL || failure instanceof Killed)) {
                var part = Arrays.copyOf(content, content.length / 2);
                LOCAL.write(file, part);
                tracked.write(file, part, false);
            }
            throw failure;
        }
        LOCAL.write(file, content);
        tracked.write(file, content, force);
    }

    @Override
    public byte[] read(Path file) throws IOException {
        fail(false);
        return LOCAL.read(file);
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        write(file, content, false);
    }

    @Override
    public void writeForced(Path file, byte[] content) throws IOException {
        write(file, content, true);
    }

    @Override
    public void createFile(Path file) throws IOException {
        fail(true);
        LOCAL.createFile(file);
        tracked.write(file, new byte[0], false);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        fail(false);
        tracked.forceFolder(folder);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        fail(false);
        LOCAL.move(from, to);
        tracked.move(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
        fail(false);
        if (Files.exists(path)) {
            LOCAL.delete(path);
            tracked.delete(path);
        }
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        fail(true);
        LOCAL.createFolder(folder);
        tracked.createFolder(folder);
    }

    @Override
    public void makeAlike(Path model, Path file) throws IOException {
        fail(false);
        LOCAL.makeAlike(model, file);
    }

    @Override
    public void keepPrivate(Path file, List<Path> models) throws IOException {
        boolean isThere = Files.exists(file);
        LOCAL.keepPrivate(file, models);
        if (!isThere && Files.exists(file)) {
            tracked.write(file, new byte[0], false);
        }
    }

    @Override
    public Optional<Closeable> lock(Path file) throws IOException {
        makeLockable(file);
        return held(LOCAL.lock(file));
    }

    @Override
    public Optional<Closeable> lock(Path file, long number) throws IOException {
        makeLockable(file);
        return held(LOCAL.lock(file, number));
    }

    private void makeLockable(Path file) throws IOException {
        fail(false);
        if (!Files.exists(file)) {
            tracked.write(file, new byte[0], false);
        }
    }

    private Optional<Closeable> held(Optional<Closeable> lock) {
        lock.ifPresent(locks::add);
        return lock;
    }
}
