package dev.tend.cli;

import dev.tend.store.BookFolder;
import dev.tend.store.WorkName;
import dev.tend.text.FailureReason;
import dev.tend.yaml.SourceText;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/// Failures of the file system in words.
record FailureText(App app) {
    /// Of what is no file of tend's, people need to know the place itself.
    private static final Set<String> IN_THE_WAY = Set.of("no regular file", "is a symbolic link");

    /// A failure of the file system in the reader's language.
    String of(Exception failure) {
        var cause =
                failure instanceof UncheckedIOException && failure.getCause() != null
                        ? failure.getCause()
                        : failure;
        var reason = reason(cause);
        var file = cause instanceof FileSystemException at ? String.valueOf(at.getFile()) : "";
        if (file.isEmpty()) {
            return reason;
        }
        var path = relative(file);
        var book = book();
        boolean isInTheWay =
                cause instanceof FileSystemException at
                        && IN_THE_WAY.contains(String.valueOf(at.getReason()));
        if (!isInTheWay && book.isPresent() && WorkName.isNeededFirst(path)) {
            return app.say("io.book-unwritable", book.get(), reason);
        }
        var meant = isInTheWay ? Optional.<Path>empty() : WorkName.ofDraft(path);
        return meant.isPresent()
                ? app.say("io.unwritable", meant.get(), reason)
                : path + ": " + reason;
    }

    private String reason(Throwable cause) {
        if (cause instanceof AccessDeniedException) {
            return app.say("io.denied");
        }
        if (cause instanceof FileAlreadyExistsException) {
            return app.say("io.taken");
        }
        if (cause instanceof NoSuchFileException) {
            return app.say("io.missing");
        }
        if (cause instanceof NotDirectoryException) {
            return app.say("io.not-a-folder");
        }
        if (cause instanceof DirectoryNotEmptyException) {
            return app.say("io.not-empty");
        }
        var detail = cause instanceof FileSystemException at ? at.getReason() : cause.getMessage();
        var reason = detail == null ? cause.getClass().getSimpleName() : detail;
        var most = SourceText.mostMegabytes();
        return FailureReason.message(reason).map(key -> app.say(key, most)).orElse(reason);
    }

    private Path relative(String file) {
        var path = Path.of(file);
        return book().filter(path::startsWith).map(book -> book.relativize(path)).orElse(path);
    }

    private Optional<Path> book() {
        return app.findFolder().map(BookFolder::path);
    }
}
