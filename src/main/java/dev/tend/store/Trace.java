package dev.tend.store;

import dev.tend.binary.ByteReader;
import dev.tend.binary.ByteWriter;
import dev.tend.yaml.Problems;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// What was looked at in a folder, one after the other, and all that was found there.
final class Trace {
    private static final String FOLDER = "/";

    private final ByteWriter out = new ByteWriter();

    void file(String file, byte[] content) {
        out.text(file);
        out.block(content);
    }

    void folder(String folder, String[] names) {
        var found = new ByteWriter();
        for (var name : names) {
            found.text(name);
        }
        out.text(folder + FOLDER);
        out.block(found.toBytes());
    }

    byte[] toBytes() {
        return out.toBytes();
    }

    /// Whether who looks at the same again finds the same, byte for byte.
    static boolean holds(byte[] trace, Path folder) {
        var again = new Trace();
        var files = new BookFiles(folder, Optional.of(again));
        var problems = new Problems();
        var then = new ByteReader(trace);
        while (!then.atEnd()) {
            var name = then.text();
            then.block();
            if (name.endsWith(FOLDER)) {
                files.names(name.substring(0, name.length() - FOLDER.length()), problems);
            } else {
                files.bytes(name, problems);
            }
        }
        return Arrays.equals(trace, again.toBytes());
    }
}
