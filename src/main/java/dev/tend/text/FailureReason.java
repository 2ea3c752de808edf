package dev.tend.text;

import java.util.Map;
import java.util.Optional;

/// Why a file cannot be used. The system says it in English, as tend does below the surface; people
/// read it in their own language.
public final class FailureReason {
    private static final Map<String, String> MESSAGES =
            Map.ofEntries(
                    Map.entry("No space left on device", "io.full"),
                    Map.entry("Disk quota exceeded", "io.quota"),
                    Map.entry("File too large", "io.file-limit"),
                    Map.entry("Permission denied", "io.denied"),
                    Map.entry("permission denied", "io.denied"),
                    Map.entry("Operation not permitted", "io.not-permitted"),
                    Map.entry("Read-only file system", "io.read-only"),
                    Map.entry("No such file or directory", "io.missing"),
                    Map.entry("no such file", "io.missing"),
                    Map.entry("Not a directory", "io.not-a-folder"),
                    Map.entry("Is a directory", "io.is-a-folder"),
                    Map.entry("Directory not empty", "io.not-empty"),
                    Map.entry("File name too long", "io.long-name"),
                    Map.entry("Too many levels of symbolic links", "io.link"),
                    Map.entry(
                            "Too many levels of symbolic links (NOFOLLOW_LINKS specified)",
                            "io.link"),
                    Map.entry(
                            "Too many levels of symbolic links or unable to access attributes of"
                                    + " symbolic link",
                            "io.link"),
                    Map.entry("is a symbolic link", "io.link"),
                    Map.entry("Input/output error", "io.broken"),
                    Map.entry("I/O error", "io.broken"),
                    Map.entry("Stale file handle", "io.broken"),
                    Map.entry("Too many open files", "io.open-files"),
                    Map.entry("No locks available", "io.locks"),
                    Map.entry("no regular file", "io.special"),
                    Map.entry("no folder, or no permission", "io.unlistable"),
                    Map.entry("not UTF-8", "io.encoding"),
                    Map.entry("too large", "io.too-large"),
                    Map.entry("held by another process", "io.held"),
                    Map.entry("no further number", "io.no-number"),
                    Map.entry("is no journal", "io.journal"),
                    Map.entry("half made", "io.half-made"),
                    Map.entry("too much for one step", "io.large-step"),
                    Map.entry("is damaged", "io.damaged"),
                    Map.entry("leads out of the book", "io.outside"));

    private FailureReason() {}

    /// The key of the message that says the same; empty for what few systems ever say.
    public static Optional<String> message(String reason) {
        return Optional.ofNullable(MESSAGES.get(reason));
    }
}
