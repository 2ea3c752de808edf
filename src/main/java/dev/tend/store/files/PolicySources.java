package dev.tend.store.files;

import dev.tend.binary.ByteReader;
import dev.tend.binary.ByteWriter;
import dev.tend.yaml.Problems;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// What was looked at in a folder, one after the other, and all that was found there.
final class PolicySources {
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

    /// Whether who looks at the same again finds the same, byte for byte: of sources that begin
    /// with the policy and go on with nothing but holidays.
    static boolean holds(byte[] sources, Path folder) {
        var again = new PolicySources();
        var files = new BookFiles(folder, Optional.of(again));
        var problems = new Problems();
        var then = new ByteReader(sources);
        Set<String> names = new HashSet<>();
        while (!then.atEnd()) {
            var name = then.text();
            then.block();
            boolean isOurs = names.isEmpty() ? name.equals(Layout.POLICY) : isOfHolidays(name);
            if (!isOurs || !names.add(name)) {
                return false;
            }
            if (name.endsWith(FOLDER)) {
                files.names(name.substring(0, name.length() - FOLDER.length()), problems);
            } else {
                files.bytes(name, problems);
            }
        }
        return !names.isEmpty() && Arrays.equals(sources, again.toBytes());
    }

    private static boolean isOfHolidays(String name) {
        int slash = name.indexOf(FOLDER);
        return slash == name.lastIndexOf(FOLDER)
                && name.startsWith(HolidayFiles.FOLDER)
                && slash == HolidayFiles.FOLDER.length();
    }
}
