package dev.tend.store.disk;

import dev.tend.parallel.Background;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Java's channels to files, through which tend locks, writes and forces. With the first one Java
/// loads what sockets need: as long as a command line takes to be parsed.
public final class Channels {
    private Channels() {}

    /// Begins to load them on another thread; who needs one before waits for it.
    public static void beginToLoad() {
        Background.of("channels", Channels::load);
    }

    /// Whether they are loaded; where the folder cannot be opened they are when they are needed.
    private static boolean load() {
        try {
            Files.newByteChannel(Path.of("")).close();
            return true;
        } catch (IOException unreadable) {
            return false;
        }
    }
}
