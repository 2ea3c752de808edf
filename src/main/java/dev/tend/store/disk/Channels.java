package dev.tend.store.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Java's channels to files, through which tend locks, writes and forces.
public final class Channels {
    private Channels() {}

    /// Loads what Java needs for the first one, sockets included, so that nobody waits for it
    /// later; where the current folder cannot be opened it is loaded when it is needed.
    public static void load() {
        try {
            Files.newByteChannel(Path.of("")).close();
        } catch (IOException unreadable) {
            // Who writes will hear of what is wrong with the folder written to.
        }
    }
}
