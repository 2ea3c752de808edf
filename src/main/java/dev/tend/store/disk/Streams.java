package dev.tend.store.disk;

import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reading without the channels of Java, with which it loads what sockets need first ([Channels]).
public final class Streams {
    private Streams() {}

    /// The beginning of what may have no end.
    public static byte[] read(Path file, int most) throws IOException {
        try (var in = new FileInputStream(file.toFile())) {
            return in.readNBytes(most);
        }
    }

    /// What `Files.readAllBytes` gives; fails as it does.
    public static byte[] read(Path file) throws IOException {
        try (var in = new FileInputStream(file.toFile())) {
            return in.readAllBytes();
        } catch (FileNotFoundException cannot) {
            return Files.readAllBytes(file);
        }
    }
}
