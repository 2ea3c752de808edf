package dev.tend.cli;

import dev.tend.store.BookFolder;
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

/// Failures of the file system in words.
record FailureText(App app) {
    /// A failure of the file system in the reader's language.
    String of(Exception failure) {
        var cause =
                failure instanceof UncheckedIOException && failure.getCause() != null
                        ? failure.getCause()
                        : failure;
        var file = cause instanceof FileSystemException at ? String.valueOf(at.getFile()) : "";
        var shown = file.isEmpty() ? "" : relative(file) + ": ";
        if (cause instanceof AccessDeniedException) {
            return shown + app.say("io.denied");
        }
        if (cause instanceof FileAlreadyExistsException) {
            return shown + app.say("io.taken");
        }
        if (cause instanceof NoSuchFileException) {
            return shown + app.say("io.missing");
        }
        if (cause instanceof NotDirectoryException) {
            return shown + app.say("io.not-a-folder");
        }
        if (cause instanceof DirectoryNotEmptyException) {
            return shown + app.say("io.not-empty");
        }
        var detail = cause instanceof FileSystemException at ? at.getReason() : cause.getMessage();
        var reason = detail == null ? cause.getClass().getSimpleName() : detail;
        var most = SourceText.mostMegabytes();
        return shown + FailureReason.message(reason).map(key -> app.say(key, most)).orElse(reason);
    }

    private String relative(String file) {
        var path = Path.of(file);
        return app.findFolder()
                .map(BookFolder::path)
                .filter(path::startsWith)
                .map(book -> book.relativize(path).toString())
                .orElse(file);
    }
}
