package dev.tend.store.files;

import dev.tend.model.diagnosis.Check;
import dev.tend.model.value.Place;
import dev.tend.store.disk.Streams;
import dev.tend.yaml.Problems;
import dev.tend.yaml.SourceText;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The files of a folder as texts. Names are relative to it, with `/`. All that is looked at is
/// noted in the `trace`, where there is one. A file that `instead` names has the text there.
public record BookFiles(Path path, Optional<PolicySources> trace, Map<String, String> instead) {
    private static final Path DEVICES = Path.of("/dev");

    public BookFiles(Path path, Optional<PolicySources> trace) {
        this(path, trace, Map.of());
    }

    /// The text of a file of the book; one that cannot be read is a problem, and so is a link,
    /// which may lead out of it.
    Optional<SourceText> source(String file, Problems problems) {
        var text = instead.get(file);
        return text == null
                ? text(file, bytes(file, problems), problems)
                : Optional.of(SourceText.of(file, text));
    }

    /// Any file; problems name it `file`.
    public Optional<SourceText> sourceAnywhere(Path found, String file, Problems problems) {
        return text(file, bytes(found, file, problems, new LinkOption[0]), problems);
    }

    private static Optional<SourceText> text(
            String file, Optional<byte[]> bytes, Problems problems) {
        return bytes.isPresent()
                ? SourceText.decode(file, bytes.get(), problems)
                : Optional.empty();
    }

    /// What `source` makes a text of.
    Optional<byte[]> bytes(String file, Problems problems) {
        return bytes(path.resolve(file), file, problems, LinkOption.NOFOLLOW_LINKS);
    }

    private Optional<byte[]> bytes(
            Path found, String file, Problems problems, LinkOption... links) {
        try {
            var attributes = Files.readAttributes(found, BasicFileAttributes.class, links);
            if (attributes.isSymbolicLink()) {
                problems.add(Check.LINK, Place.startOf(file));
                return Optional.empty();
            }
            boolean isHandedOver = links.length == 0 && isHandedOver(found, attributes);
            if (!attributes.isRegularFile() && !isHandedOver) {
                problems.add(Check.UNREADABLE, Place.startOf(file), "no regular file");
                return Optional.empty();
            }
            if (attributes.size() > SourceText.MOST_BYTES) {
                return tooLarge(file, problems);
            }
            var bytes =
                    isHandedOver
                            ? Streams.read(found, SourceText.MOST_BYTES + 1)
                            : Streams.read(found);
            if (bytes.length > SourceText.MOST_BYTES) {
                return tooLarge(file, problems);
            }
            if (trace.isPresent()) {
                trace.get().file(file, bytes);
            }
            return Optional.of(bytes);
        } catch (IOException unreadable) {
            problems.add(Check.UNREADABLE, Place.startOf(file), reason(unreadable));
            return Optional.empty();
        }
    }

    private static Optional<byte[]> tooLarge(String file, Problems problems) {
        problems.add(Check.FILE_SIZE, Place.startOf(file), SourceText.mostMegabytes());
        return Optional.empty();
    }

    /// Whether a shell or another program hands it over, as `<(…)` does.
    private static boolean isHandedOver(Path file, BasicFileAttributes attributes) {
        return attributes.isOther() && file.startsWith(DEVICES);
    }

    private static String reason(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "no such file";
        }
        return failure instanceof AccessDeniedException
                ? "permission denied"
                : String.valueOf(failure.getMessage());
    }

    /// The names in a folder, sorted. A folder that is there but cannot be listed is a problem, and
    /// so is a link.
    List<String> names(String folder, Problems problems) {
        var file = path.resolve(folder);
        if (isLink(folder)) {
            problems.add(Check.LINK, Place.startOf(folder));
            return List.of();
        }
        var found = file.toFile().list();
        if (found == null && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            problems.add(Check.UNREADABLE, Place.startOf(folder), "no folder, or no permission");
            return List.of();
        }
        var names = found == null ? new String[0] : found;
        Arrays.sort(names);
        if (trace.isPresent()) {
            trace.get().folder(folder, names);
        }
        return List.of(names);
    }

    public boolean isLink(String file) {
        return Files.isSymbolicLink(path.resolve(file));
    }

    boolean isFolder(String file) {
        return Files.isDirectory(path.resolve(file), LinkOption.NOFOLLOW_LINKS);
    }
}
