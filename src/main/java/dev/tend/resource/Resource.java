package dev.tend.resource;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/// A file that comes with tend: messages, word lists, presets, public holidays.
public final class Resource {
    /// Where an installed tend has them unpacked, as its launcher says: to open the jar for one of
    /// them would cost ten times as much as to read it.
    private static final String UNPACKED = System.getProperty("tend.resources", "");

    private Resource() {}

    /// The content of a file, named from the folder of this program's classes on: `text/x.txt`.
    public static byte[] bytes(String name) {
        try {
            return UNPACKED.isEmpty() ? packed(name) : unpacked(name);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] packed(String name) throws IOException {
        try (var in = Resource.class.getResourceAsStream("/dev/tend/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return in.readAllBytes();
        }
    }

    private static byte[] unpacked(String name) throws IOException {
        try (var in = new FileInputStream(UNPACKED + "/" + name)) {
            return in.readAllBytes();
        }
    }
}
