package dev.tend.cli.command;

import dev.tend.store.BookFolder;
import dev.tend.store.disk.WorkName;
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

/// Failures of the file system in the reader's language.
public record FailureText(App app) {
    /// Of what is no file of tend's, people need to know the place itself.
    private static final Set<String> IN_THE_WAY = Set.of("no regular file", "is a symbolic link");

    /// What only writing can want.
    private static final Set<String> ROOM = Set.of("io.full", "io.quota", "io.file-limit");

    /// Of the wrong kind.
    private static final Set<String> MISTAKEN =
            Set.of("io.taken", "io.is-a-folder", "io.not-a-folder");

    private static final Set<String> FORBIDDEN =
            Set.of("io.denied", "io.not-permitted", "io.read-only");

    /// What is wrong, and where.
    public String of(Exception failure) {
        var cause = cause(failure);
        var reason = reason(cause);
        var file = cause instanceof FileSystemException at ? String.valueOf(at.getFile()) : "";
        if (file.isEmpty()) {
            return reason;
        }
        var path = relative(file);
        if (isMistakenForWork(cause)) {
            return app.say("io.at", path, app.say("io.in-the-way"));
        }
        var book = book();
        boolean isInTheWay =
                cause instanceof FileSystemException at
                        && IN_THE_WAY.contains(String.valueOf(at.getReason()));
        boolean isBeforeAll =
                WorkName.isNeededFirst(path) || WorkName.isJournal(path) && needsRoom(cause);
        if (!isInTheWay && book.isPresent() && isBeforeAll) {
            return app.say("io.book-unwritable", book.get(), reason);
        }
        var meant = isInTheWay ? Optional.<Path>empty() : WorkName.ofDraft(path);
        return meant.isPresent()
                ? app.say("io.unwritable", meant.get(), reason)
                : app.say("io.at", path, reason);
    }

    /// What to do about it.
    public String advice(Exception failure) {
        var cause = cause(failure);
        return isMistakenForWork(cause) ? app.say("io.in-the-way.advice") : advice(app, key(cause));
    }

    /// Whether something of another kind stands where tend keeps what it works with.
    private boolean isMistakenForWork(Throwable cause) {
        return cause instanceof FileSystemException at
                && at.getFile() != null
                && WorkName.isForWork(relative(at.getFile()))
                && key(cause).filter(MISTAKEN::contains).isPresent();
    }

    /// What to do about a failure whose message is known, if it is.
    public static String advice(App app, Optional<String> key) {
        return app.say(key.orElse("io.other") + ".advice");
    }

    private static Throwable cause(Exception failure) {
        return failure instanceof UncheckedIOException && failure.getCause() != null
                ? failure.getCause()
                : failure;
    }

    /// Whether somebody else may be allowed to do it.
    boolean isForbidden(Exception failure) {
        return key(cause(failure)).filter(FORBIDDEN::contains).isPresent();
    }

    /// What is wrong, but not where.
    String reason(Exception failure) {
        return reason(cause(failure));
    }

    private String reason(Throwable cause) {
        var most = SourceText.mostMegabytes();
        return key(cause).map(key -> app.say(key, most)).orElseGet(() -> said(cause));
    }

    private static boolean needsRoom(Throwable cause) {
        return key(cause).filter(ROOM::contains).isPresent();
    }

    private static Optional<String> key(Throwable cause) {
        if (cause instanceof AccessDeniedException) {
            return Optional.of("io.denied");
        }
        if (cause instanceof FileAlreadyExistsException) {
            return Optional.of("io.taken");
        }
        if (cause instanceof NoSuchFileException) {
            return Optional.of("io.missing");
        }
        if (cause instanceof NotDirectoryException) {
            return Optional.of("io.not-a-folder");
        }
        if (cause instanceof DirectoryNotEmptyException) {
            return Optional.of("io.not-empty");
        }
        return FailureReason.message(said(cause));
    }

    /// As the system put it.
    private static String said(Throwable cause) {
        var detail = cause instanceof FileSystemException at ? at.getReason() : cause.getMessage();
        return detail == null ? cause.getClass().getSimpleName() : detail;
    }

    private Path relative(String file) {
        var path = Path.of(file);
        return book().filter(path::startsWith).map(book -> book.relativize(path)).orElse(path);
    }

    private Optional<Path> book() {
        return app.findFolder().map(BookFolder::path);
    }
}
