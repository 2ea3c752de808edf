package dev.tend.store;

import dev.tend.binary.ByteWriter;
import dev.tend.model.Check;
import dev.tend.model.Place;
import dev.tend.yaml.Problems;
import dev.tend.yaml.SourceText;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The files of a folder as texts. Names are relative to it, with `/`. Everything that is read is
/// noted in the `trace`, where there is one.
record BookFiles(Path path, Optional<ByteWriter> trace) {
    /// The text of a file of the book; one that cannot be read is a problem.
    Optional<SourceText> source(String file, Problems problems) {
        return source(path.resolve(file), file, problems);
    }

    /// Any file; problems name it `file`.
    Optional<SourceText> source(Path found, String file, Problems problems) {
        if (Files.exists(found) && !Files.isRegularFile(found)) {
            problems.add(Check.UNREADABLE, Place.startOf(file), "no regular file");
            return Optional.empty();
        }
        try {
            if (Files.size(found) > SourceText.MOST_BYTES) {
                var most = SourceText.mostMegabytes();
                problems.add(Check.FILE_SIZE, Place.startOf(file), most);
                return Optional.empty();
            }
            var bytes = Files.readAllBytes(found);
            if (trace.isPresent()) {
                trace.get().text(file);
                trace.get().block(bytes);
            }
            return SourceText.decode(file, bytes, problems);
        } catch (IOException unreadable) {
            problems.add(Check.UNREADABLE, Place.startOf(file), reason(unreadable));
            return Optional.empty();
        }
    }

    private static String reason(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "no such file";
        }
        return failure instanceof AccessDeniedException
                ? "permission denied"
                : String.valueOf(failure.getMessage());
    }

    /// The names in a folder, sorted. A folder that is there but cannot be listed is a problem.
    List<String> names(String folder, Problems problems) {
        var file = path.resolve(folder);
        var names = file.toFile().list();
        if (names != null) {
            Arrays.sort(names);
            return List.of(names);
        }
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            problems.add(Check.UNREADABLE, Place.startOf(folder), "no folder, or no permission");
        }
        return List.of();
    }

    boolean isFolder(String file) {
        return Files.isDirectory(path.resolve(file), LinkOption.NOFOLLOW_LINKS);
    }
}
