package dev.tend.store.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// What a folder holds, and what of that is on disk for certain: the content of a file when it was
/// forced, the names in a folder when that was. What was there at the start is.
final class Tracked {
    private sealed interface Node {}

    private static final class File implements Node {
        private byte[] now = {};
        private byte[] forced = {};
    }

    /// The names as they were when they were forced, and after each change since.
    private static final class Folder implements Node {
        private final List<Map<String, Node>> states = new ArrayList<>(List.of(new TreeMap<>()));

        private Map<String, Node> now() {
            return states.getLast();
        }

        private Map<String, Node> change() {
            states.add(new TreeMap<>(now()));
            return now();
        }

        private void force() {
            states.subList(0, states.size() - 1).clear();
        }
    }

    private final Path top;
    private final Folder root;

    Tracked(Path top) throws IOException {
        this.top = top;
        this.root = folderAsItIs(top);
    }

    private static Folder folderAsItIs(Path path) throws IOException {
        var folder = new Folder();
        try (var names = Files.newDirectoryStream(path)) {
            for (var child : names) {
                folder.now().put(name(child), nodeAsItIs(child));
            }
        }
        return folder;
    }

    private static Node nodeAsItIs(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return folderAsItIs(path);
        }
        var file = new File();
        file.now = Files.readAllBytes(path);
        file.forced = file.now;
        return file;
    }

    void write(Path path, byte[] content, boolean force) {
        var names = around(path);
        if (!(names.now().get(name(path)) instanceof File)) {
            names.change().put(name(path), new File());
        }
        if (names.now().get(name(path)) instanceof File file) {
            file.now = content;
            file.forced = force ? content : file.forced;
        }
    }

    void forceFolder(Path path) {
        folder(path).force();
    }

    void move(Path from, Path to) {
        var node = around(from).change().remove(name(from));
        if (node == null) {
            throw new IllegalStateException(from.toString());
        }
        if (around(from) == around(to)) {
            around(to).now().put(name(to), node);
        } else {
            around(to).change().put(name(to), node);
        }
    }

    void delete(Path path) {
        around(path).change().remove(name(path));
    }

    void createFolder(Path path) {
        around(path).change().put(name(path), new Folder());
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private Folder around(Path path) {
        return folder(path.resolveSibling(""));
    }

    private Folder folder(Path path) {
        var folder = root;
        var at = top;
        if (!path.equals(top)) {
            for (var name : top.relativize(path)) {
                at = at.resolve(name);
                if (!(folder.now().get(name.toString()) instanceof Folder)) {
                    folder.change().put(name.toString(), madeBeside(at));
                }
                if (!(folder.now().get(name.toString()) instanceof Folder inside)) {
                    throw new IllegalStateException("no folder " + path);
                }
                folder = inside;
            }
        }
        return folder;
    }

    /// The index makes its folder without this disk, and forces nothing.
    private static Node madeBeside(Path path) {
        try {
            return nodeAsItIs(path);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    void cutPower(long seed) throws IOException {
        try (var walk = Files.walk(top)) {
            for (var path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
        restore(root, top, new Random(seed), seed);
    }

    private static void restore(Node node, Path path, Random random, long seed) throws IOException {
        switch (node) {
            case File file -> Files.write(path, survivor(file, random, seed));
            case Folder folder -> {
                Files.createDirectory(path);
                int last = folder.states.size() - 1;
                int state = seed == 0 ? 0 : seed == 1 ? last : random.nextInt(last + 1);
                for (var child : folder.states.get(state).entrySet()) {
                    restore(child.getValue(), path.resolve(child.getKey()), random, seed);
                }
            }
        }
    }

    private static byte[] survivor(File file, Random random, long seed) {
        if (seed < 2) {
            return seed == 0 ? file.forced : file.now;
        }
        return switch (random.nextInt(3)) {
            case 0 -> file.forced;
            case 1 -> file.now;
            default ->
                    Arrays.equals(file.forced, file.now)
                            ? file.now
                            : Arrays.copyOf(file.now, random.nextInt(file.now.length + 1));
        };
    }
}
