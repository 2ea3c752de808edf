package dev.tend.store.index;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Whatever people and their programs may do to the files of a book, by chance.
final class Meddling {
    private static final List<String> ENTRY_FILES =
            List.of("2023-lilei.yaml", "2024-lilei.yaml", "2024-hanmei.yaml");
    private static final List<String> OTHERS =
            List.of("2024-Lilei.yaml", "Customer.yaml", "odd.yaml", "notes.txt", ".hidden.yaml");
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));

    private final Path book;
    private final Path attic;
    private final Random random;
    private final StringBuilder story = new StringBuilder();
    private int made;

    /// Puts things aside in `attic`, a folder beside the book.
    Meddling(Path book, Path attic, Random random) {
        this.book = book;
        this.attic = attic;
        this.random = random;
    }

    /// What was done so far, the latest last.
    String story() {
        return story.substring(Math.max(0, story.length() - 2000));
    }

    void addCustomer(String key) throws IOException {
        var folder = Files.createDirectories(customers().resolve(key));
        Files.writeString(folder.resolve("customer.yaml"), profile());
        Files.writeString(folder.resolve("2024-lilei.yaml"), entry() + entry());
    }

    /// Does one thing.
    void meddle() throws IOException {
        int what = random.nextInt(20);
        story.append(' ').append(what);
        switch (what) {
            case 0 -> addCustomer("new-" + made++);
            case 1 -> folder().ifPresent(Meddling::delete);
            case 2 -> rename(folder(), customers().resolve("moved-" + made++));
            case 3 -> rename(folder(), customers().resolve("Odd Name " + made++));
            case 4 -> file().ifPresent(Meddling::delete);
            case 5 -> sibling(ENTRY_FILES).ifPresent(file -> write(file, entry()));
            case 6 -> sibling(OTHERS).ifPresent(file -> write(file, "name: Stray\n"));
            case 7 -> rename(file(), sibling(ENTRY_FILES));
            case 8 -> rename(file(), sibling(OTHERS));
            case 9 -> swap();
            case 10 -> putAside();
            case 11 -> restore();
            case 12 -> inPlace(false);
            case 13 -> inPlace(true);
            case 14 -> link();
            case 15 -> write(customers().resolve("stray.yaml"), "name: Stray\n");
            case 16 ->
                    file().ifPresent(file ->
                            setTime(file, FileTime.from(Instant.now().plusSeconds(9))));
            default -> append();
        }
    }

    private void append() throws IOException {
        var file = file();
        if (file.isPresent()) {
            var more = file.get().endsWith("customer.yaml") ? "note: " + made++ + "\n" : entry();
            boolean full = Files.size(file.get()) > 4000;
            var how = full ? StandardOpenOption.TRUNCATE_EXISTING : StandardOpenOption.APPEND;
            Files.writeString(file.get(), more, how);
        }
    }

    /// As many bytes as before, in the same file; perhaps with the date it had.
    private void inPlace(boolean dated) throws IOException {
        var file = file();
        if (file.isEmpty() || Files.size(file.get()) < 10) {
            return;
        }
        var time = Files.getLastModifiedTime(file.get());
        try (var open = new RandomAccessFile(file.get().toFile(), "rw")) {
            open.seek(random.nextInt((int) open.length() - 5));
            open.write("a1b2".substring(random.nextInt(3)).getBytes(StandardCharsets.UTF_8));
        }
        if (dated) {
            Files.setLastModifiedTime(file.get(), time);
        }
    }

    private void putAside() throws IOException {
        var file = file();
        if (file.isPresent()) {
            Files.copy(
                    file.get(),
                    attic.resolve(file.get().getFileName()),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    /// With the date of the copy, or a very old one.
    private void restore() throws IOException {
        var file = file();
        if (file.isPresent() && Files.exists(attic.resolve(file.get().getFileName()))) {
            Files.copy(
                    attic.resolve(file.get().getFileName()),
                    file.get(),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.COPY_ATTRIBUTES);
            if (random.nextBoolean()) {
                setTime(file.get(), LONG_AGO);
            }
        }
    }

    private void swap() throws IOException {
        var one = file();
        var other = file();
        if (one.isPresent() && other.isPresent() && !one.equals(other)) {
            var between = attic.resolve("between");
            Files.move(one.get(), between, StandardCopyOption.REPLACE_EXISTING);
            Files.move(other.get(), one.get());
            Files.move(between, other.get());
        }
    }

    /// A profile that stands elsewhere, and changes there.
    private void link() throws IOException {
        var folder = folder();
        if (folder.isPresent()) {
            var target = attic.resolve("linked.yaml");
            write(target, profile());
            var file = folder.get().resolve("customer.yaml");
            Files.deleteIfExists(file);
            Files.createSymbolicLink(file, target);
        }
    }

    private Path customers() {
        return book.resolve("customers");
    }

    private Optional<Path> folder() throws IOException {
        return one(customers(), true);
    }

    private Optional<Path> file() throws IOException {
        var folder = folder();
        return folder.isPresent() ? one(folder.get(), false) : folder;
    }

    private Optional<Path> sibling(List<String> names) throws IOException {
        return folder().map(folder -> folder.resolve(names.get(random.nextInt(names.size()))));
    }

    private Optional<Path> one(Path folder, boolean folders) throws IOException {
        var found = new ArrayList<Path>();
        try (var all = Files.newDirectoryStream(folder)) {
            for (var one : all) {
                boolean fits =
                        folders
                                ? Files.isDirectory(one, LinkOption.NOFOLLOW_LINKS)
                                : Files.isRegularFile(one);
                if (fits) {
                    found.add(one);
                }
            }
        }
        found.sort(Comparator.naturalOrder());
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.get(random.nextInt(found.size())));
    }

    private static void rename(Optional<Path> from, Optional<Path> to) throws IOException {
        if (to.isPresent()) {
            rename(from, to.get());
        }
    }

    private static void rename(Optional<Path> from, Path to) throws IOException {
        if (from.isPresent() && !Files.isDirectory(to)) {
            Files.move(from.get(), to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void setTime(Path file, FileTime time) {
        try {
            Files.setLastModifiedTime(file, time);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path path) {
        try (var all = Files.walk(path)) {
            for (var one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String profile() {
        return "name: Customer " + made++ + "\ngrade: " + (random.nextBoolean() ? "A" : "Q") + "\n";
    }

    private String entry() {
        return String.format(
                "---%nid: m%07d%nat: 2024-0%d-01%nby: lilei%nsummary: 询价 %d%n",
                made++, 1 + random.nextInt(9), random.nextInt(100));
    }
}
