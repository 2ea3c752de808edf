package dev.tend.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// A small part of an example book in a folder of its own, to be spoilt and made whole again.
record HostileBook(Path root, Map<Path, byte[]> files) {
    private static final List<String> CUSTOMERS =
            List.of("harborline-labs", "kestrel-brewing", "beijing-hengzhi", "suzhou-ruichi");
    private static final Path HOLIDAYS =
            Path.of("src/main/resources/dev/tend/holidays/CN-2024.yaml");

    /// The book in a new folder, with holidays, a review and the note of a step to undo.
    static HostileBook of(String example, Path root) throws IOException {
        var from = Path.of("examples").resolve(example);
        copy(from.resolve("tend.yaml"), root.resolve("tend.yaml"));
        copy(HOLIDAYS, root.resolve("holidays/CN-2024.yaml"));
        Files.createDirectories(root.resolve("reviews"));
        Files.writeString(root.resolve("reviews/2024-05.md"), "# May\n");
        for (var key : CUSTOMERS) {
            var folder = from.resolve("customers").resolve(key);
            if (Files.exists(folder)) {
                for (var file : below(folder)) {
                    copy(file, root.resolve("customers").resolve(key).resolve(file.getFileName()));
                }
            }
        }
        var key = root.resolve("customers").toFile().list()[0];
        new Sandbox(root).run(List.of("tend", "edit", key, "note=Ask again"), "");
        Map<Path, byte[]> files = new TreeMap<>();
        for (var file : below(root)) {
            if (Files.isRegularFile(file)) {
                files.put(file, Files.readAllBytes(file));
            }
        }
        return new HostileBook(root, files);
    }

    List<String> customers() {
        return CUSTOMERS.stream()
                .filter(key -> Files.exists(root.resolve("customers").resolve(key)))
                .toList();
    }

    /// The people of the book, by code or name, and a department; the first leads.
    List<String> people() {
        return customers().contains("harborline-labs")
                ? List.of("grace", "marcus", "priya", "dana", "service")
                : List.of("hanmei", "wangfang", "lilei", "韩梅", "presales");
    }

    /// The ids of all entries.
    List<String> ids() {
        return files.values().stream()
                .flatMap(bytes -> new String(bytes, StandardCharsets.UTF_8).lines())
                .filter(line -> line.startsWith("id: "))
                .map(line -> line.substring(4))
                .toList();
    }

    /// Spoils one file, rarely two; the first, relative to the book.
    String spoil(Random random) throws IOException {
        var all = List.copyOf(files.entrySet());
        var chosen = all.get(random.nextInt(all.size()));
        var file = chosen.getKey();
        Files.write(file, new HostileBytes(random).spoil(chosen.getValue()));
        if (random.nextInt(10) == 0) {
            Files.copy(file, file.resolveSibling(name(random)));
        }
        return root.relativize(file).toString();
    }

    /// A name for a file that nothing but its folder chooses.
    private static String name(Random random) {
        var piece = HostileBytes.PIECES.get(random.nextInt(HostileBytes.PIECES.size()));
        return piece.replace('/', '_').replace("\0", "").replace("\\ud800", "") + "x.yaml";
    }

    /// Makes every file what it was.
    void mend() throws IOException {
        for (var file : below(root).reversed()) {
            var content = files.get(file);
            if (content != null) {
                if (!Arrays.equals(content, Files.readAllBytes(file))) {
                    Files.write(file, content);
                }
            } else if (!Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)
                    || file.toFile().list().length == 0) {
                Files.delete(file);
            }
        }
        for (var file : files.entrySet()) {
            if (!Files.exists(file.getKey())) {
                Files.createDirectories(file.getKey().getParent());
                Files.write(file.getKey(), file.getValue());
            }
        }
    }

    private static List<Path> below(Path folder) throws IOException {
        try (var walk = Files.walk(folder)) {
            return new ArrayList<>(walk.skip(1).toList());
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
    }
}
