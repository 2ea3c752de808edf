package dev.tend.store;

import dev.tend.store.disk.AtomicFile;
import dev.tend.store.disk.Disk;
import dev.tend.store.disk.FileText;
import dev.tend.store.disk.WorkFolder;
import dev.tend.store.files.Layout;
import dev.tend.store.step.Change;
import dev.tend.store.step.Deed;
import dev.tend.store.step.FileChange;
import dev.tend.store.step.Journal;
import dev.tend.store.step.Reversal;
import dev.tend.store.step.Step;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The writes of one command, made while it holds the book's lock. They are kept in mind until
/// `commit`, which makes all of them or none; without it nothing happens. The lock dies with the
/// process.
public final class BookWriter implements AutoCloseable {
    private final Disk disk;
    private final Path book;
    private final Closeable lock;
    private final Map<String, FileText> read = new HashMap<>();
    private final Map<String, FileText> written = new LinkedHashMap<>();

    private BookWriter(Disk disk, Path book, Closeable lock) {
        this.disk = disk;
        this.book = book;
        this.lock = lock;
    }

    /// Waits until no other process writes into the book. What one that died left half done is
    /// taken back first. Who asked is told of both.
    public static BookWriter open(
            BookFolder folder, Disk disk, Consumer<Deed> takenBack, Runnable waits)
            throws IOException {
        var book = folder.path();
        var lock = new WorkFolder(disk, book).lock(Optional.of(waits));
        var writer = new BookWriter(disk, book, lock);
        try {
            new Journal(disk, book).recover().ifPresent(takenBack);
            return writer;
        } catch (IOException failure) {
            writer.close();
            throw failure;
        }
    }

    /// Whether a process is writing, or died as it did: then `settle` comes before all reading.
    public static boolean isUnsettled(BookFolder folder, Disk disk) {
        return new Journal(disk, folder.path()).isThere();
    }

    /// What a process that died while it wrote left half done is taken back before anybody reads
    /// the book. Where a process is still writing, this waits.
    public static void settle(
            BookFolder folder, Disk disk, Consumer<Deed> takenBack, Runnable waits)
            throws IOException {
        var journal = new Journal(disk, folder.path());
        try {
            open(folder, disk, takenBack, waits).close();
        } catch (IOException readOnly) {
            if (journal.isHalfMade()) {
                throw readOnly;
            }
        }
    }

    /// What stands in a file, as it stands there or will after `commit`; empty where there is none.
    public String text(String file) throws IOException {
        return content(file).text();
    }

    private FileText content(String file) throws IOException {
        var after = written.get(file);
        return after == null ? asRead(file) : after;
    }

    /// What stood in the file when it was first asked for: what is written is made from that.
    private FileText asRead(String file) throws IOException {
        var known = read.get(file);
        if (known != null) {
            return known;
        }
        var now = new AtomicFile(disk, book, file).content();
        read.put(file, now);
        return now;
    }

    /// Replaces a file, or creates it, with its folder.
    public void write(String file, String text) throws IOException {
        restore(file, FileText.of(text));
    }

    /// Creates a customer's folder with its profile; fails where the key is taken.
    public void create(String key, String profile) throws IOException {
        var folder = book.resolve(Layout.CUSTOMERS).resolve(key);
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        write(Layout.profileFile(key), profile);
    }

    /// What a file would be if a change were taken back now; as it stands on disk.
    public Reversal reversal(FileChange change) throws IOException {
        return change.reversedIn(asRead(change.file()));
    }

    /// Makes a file what it once was.
    public void restore(String file, FileText content) throws IOException {
        asRead(file);
        written.put(file, content);
    }

    /// The names of what else stands in the folder of a file, sorted.
    public List<String> beside(String file) {
        var target = book.resolve(file);
        var names = new ArrayList<String>();
        var all = target.resolveSibling("").toFile().list();
        for (var name : all == null ? new String[0] : all) {
            if (!target.endsWith(name)) {
                names.add(name);
            }
        }
        Collections.sort(names);
        return names;
    }

    /// Makes the writes, and notes them as one step that can be undone. Where one fails, or where
    /// somebody else changed one of the files meanwhile, none is made.
    public void commit(Deed deed) throws IOException {
        make(deed, 0);
    }

    /// The same for writes that take back a step; it is marked as undone.
    public void commitUndo(Step step, Deed deed) throws IOException {
        make(deed, step.number());
    }

    private void make(Deed deed, int undoes) throws IOException {
        var changes = new ArrayList<Change>();
        for (var one : written.entrySet()) {
            var change = new Change(one.getKey(), asRead(one.getKey()), one.getValue());
            if (!change.isNone()) {
                changes.add(change);
            }
        }
        if (!changes.isEmpty()) {
            new Journal(disk, book).make(deed, changes, undoes);
        }
        read.clear();
        written.clear();
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException late) {
            // What was written is written; the lock dies with the process.
        }
    }
}
