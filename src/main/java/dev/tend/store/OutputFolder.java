package dev.tend.store;

import dev.tend.store.disk.FileText;
import dev.tend.store.step.Fingerprint;
import dev.tend.store.step.Lines;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A folder that answers are written into, a file each. A list in it says what was written, so that
/// nothing else is ever replaced or removed.
public record OutputFolder(Path path) {
    private static final String LIST = ".tend-due";
    private static final String ABOUT =
            "# What \"tend due\" wrote here. It replaces and removes nothing else.\n";

    public OutputFolder {
        path = path.toAbsolutePath().normalize();
    }

    private OutputFile file(String name) {
        return new OutputFile(path.resolve(name));
    }

    /// Those of the names that somebody else's files have, or files that were changed since they
    /// were written.
    public List<String> foreign(Collection<String> names) throws IOException {
        var list = list();
        var foreign = new ArrayList<String>();
        for (var name : names) {
            if (isThere(name) && !isOurs(name, list)) {
                foreign.add(name);
            }
        }
        return foreign;
    }

    /// Gives each file its text, and removes it where there is none; what was removed. None may be
    /// foreign.
    public List<String> replace(Map<String, Optional<String>> texts) throws IOException {
        var before = list();
        var after = new ArrayList<>(before);
        after.removeIf(line -> texts.containsKey(nameIn(line)));
        for (var text : texts.entrySet()) {
            if (text.getValue().isPresent()) {
                var bytes = FileText.of(text.getValue().get()).encoded();
                after.add(line(text.getKey(), bytes));
            }
        }
        // Whoever dies from here on leaves nothing that the next one would take for foreign.
        var both = new ArrayList<>(before);
        both.addAll(after);
        note(both);
        var removed = new ArrayList<String>();
        for (var text : texts.entrySet()) {
            if (text.getValue().isPresent()) {
                file(text.getKey()).write(text.getValue().get());
            } else if (Files.deleteIfExists(path.resolve(text.getKey()))) {
                removed.add(text.getKey());
            }
        }
        note(after);
        return removed;
    }

    private boolean isThere(String name) {
        return Files.exists(path.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    private boolean isOurs(String name, List<String> list) throws IOException {
        var file = path.resolve(name);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        var ofItsLength = name + " " + Files.size(file) + ":";
        for (var line : list) {
            if (line.startsWith(ofItsLength) && line.equals(line(name, Files.readAllBytes(file)))) {
                return true;
            }
        }
        return false;
    }

    private static String line(String name, byte[] content) {
        return name + " " + Fingerprint.of(content);
    }

    private static String nameIn(String line) {
        return line.substring(0, Math.max(0, line.indexOf(' ')));
    }

    private List<String> list() throws IOException {
        var file = path.resolve(LIST);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        for (var line : Lines.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))) {
            if (!line.startsWith("#")) {
                lines.add(line.strip());
            }
        }
        return lines;
    }

    private void note(List<String> lines) throws IOException {
        if (!lines.isEmpty() || isThere(LIST)) {
            file(LIST).write(ABOUT + String.join("\n", lines) + "\n");
        }
    }
}
