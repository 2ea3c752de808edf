package dev.tend.store.disk;

import java.nio.file.Path;
import java.util.Optional;

/// What the names mean that tend works with, to people who know only the files themselves.
public final class WorkName {
    private static final String BEFORE_DRAFT = ".";
    private static final String AFTER_DRAFT = ".tmp";

    private WorkName() {}

    /// Whether a file or folder, relative to its book, comes before all writing into it.
    public static boolean isNeededFirst(Path file) {
        var work = Path.of(WorkFolder.NAME);
        return file.equals(work)
                || file.equals(Path.of(WorkFolder.LOCK))
                || file.equals(work.resolve(WorkFolder.IGNORE));
    }

    /// Whether it is, or lies in, the folder that holds nothing of the book.
    public static boolean isForWork(Path file) {
        return file.startsWith(WorkFolder.NAME);
    }

    /// Whether it is what is written before anything of a step is.
    public static boolean isJournal(Path file) {
        return file.equals(Path.of(WorkFolder.JOURNAL));
    }

    /// The draft of a file, beside it.
    static String draft(String name) {
        return BEFORE_DRAFT + name + AFTER_DRAFT;
    }

    /// The file that a draft is to become.
    public static Optional<Path> ofDraft(Path draft) {
        var name = String.valueOf(draft.getFileName());
        return name.startsWith(BEFORE_DRAFT)
                        && name.endsWith(AFTER_DRAFT)
                        && name.length() > BEFORE_DRAFT.length() + AFTER_DRAFT.length()
                ? Optional.of(
                        draft.resolveSibling(
                                name.substring(
                                        BEFORE_DRAFT.length(),
                                        name.length() - AFTER_DRAFT.length())))
                : Optional.empty();
    }
}
