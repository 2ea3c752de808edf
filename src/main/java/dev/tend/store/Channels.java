package dev.tend.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Java's channels to files, through which tend locks, writes and forces. With the first one Java
/// loads what sockets need: as long as a command line takes to be parsed.
public final class Channels {
    private Channels() {}

    /// Begins to load them on another thread; who needs one before waits for it.
    public static void beginToLoad() {
        var thread = new Thread(Channels::load, "channels");
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((_, _) -> {});
        thread.start();
    }

    private static void load() {
        try {
            Files.newByteChannel(Path.of("")).close();
        } catch (IOException unreadable) {
            // Then they are loaded when they are needed.
        }
    }
}
