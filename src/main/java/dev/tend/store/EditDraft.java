package dev.tend.store;

import dev.tend.store.disk.AtomicFile;
import dev.tend.store.disk.Disk;
import dev.tend.store.disk.FileText;
import dev.tend.store.disk.NoText;
import dev.tend.store.disk.WorkFolder;
import dev.tend.store.files.Layout;
import dev.tend.store.step.Fingerprint;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/// The copy of a profile that a person changes in an editor. Its name tells the text that it was
/// made from: one that is left over is found again as long as the profile is still that text, and
/// never taken for a change of another one. The line that names the schema holds here, too.
public final class EditDraft {
    private static final String FOLDER = WorkFolder.NAME + "/drafts";
    private static final String HELD = "editing";
    private static final int HEX = 16;

    private final Disk disk;
    private final Path book;
    private final String before;
    private final String profile;
    private final String file;

    private EditDraft(Disk disk, Path book, String before, String profile, String file) {
        this.disk = disk;
        this.book = book;
        this.before = before;
        this.profile = profile;
        this.file = file;
    }

    /// The draft for a customer whose profile is the text.
    public static EditDraft of(BookFolder book, Disk disk, String key, String before)
            throws IOException {
        var checksum = Fingerprint.of(FileText.of(before)).checksum();
        var name = key + "." + Long.toString(checksum, HEX) + ".yaml";
        var profile = Layout.profileFile(key);
        return new EditDraft(disk, book.path(), before, profile, FOLDER + "/" + name);
    }

    /// Held by who has a customer's profile open in an editor: two would change the same draft.
    /// Nothing where another process holds it.
    public static Optional<Closeable> hold(BookFolder book, Disk disk, String key)
            throws IOException {
        var work = new WorkFolder(disk, book.path());
        work.make();
        var file = work.path().resolve(HELD);
        boolean isNew = !Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        var held = disk.lock(file, Fingerprint.of(FileText.of(key)).checksum());
        if (isNew && Files.exists(work.lockFile())) {
            // Who may write the book may edit in it.
            disk.makeAlike(work.lockFile(), file);
        }
        return held;
    }

    /// Relative to the book, with `/`.
    public String file() {
        return file;
    }

    public Path path() {
        return book.resolve(file);
    }

    /// Whether one was left over.
    public boolean isThere() {
        return Files.exists(path(), LinkOption.NOFOLLOW_LINKS);
    }

    /// What stands in it, which may be [NoText]; the text that it was made from where it is gone.
    public String text() throws IOException {
        var content = atomic().content();
        return content.isThere() ? content.text() : before;
    }

    /// Whether it says what it said in the beginning.
    public boolean isUnchanged() throws IOException {
        try {
            return text().equals(before);
        } catch (NoText damaged) {
            return false;
        }
    }

    public void create() throws IOException {
        var content = FileText.of(before);
        atomic().prepare(content, book.resolve(profile));
        atomic().put(content);
    }

    public void remove() throws IOException {
        atomic().put(FileText.NONE);
        atomic().settle(false);
    }

    private AtomicFile atomic() {
        return new AtomicFile(disk, book, file);
    }
}
