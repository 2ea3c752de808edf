package dev.tend.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The writes of one command, made while it holds the book's lock. They are kept in mind until
/// `commit`, which makes all of them or none; without it nothing happens. The lock dies with the
/// process.
public final class BookWriter implements AutoCloseable {
    private static final String WORK_FOLDER = ".tend";

    private final Path book;
    private final FileChannel lock;
    private final StepNotes notes;
    private final Map<String, Change> changes = new LinkedHashMap<>();

    private BookWriter(Path book, FileChannel lock) {
        this.book = book;
        this.lock = lock;
        this.notes = StepNotes.in(book);
    }

    /// Waits until no other process writes into the book.
    public static BookWriter open(BookFolder book) throws IOException {
        var folder = Files.createDirectories(book.path().resolve(WORK_FOLDER));
        var channel =
                FileChannel.open(
                        folder.resolve("lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        try {
            channel.lock();
        } catch (IOException failure) {
            channel.close();
            throw failure;
        }
        return new BookWriter(book.path(), channel);
    }

    /// What stands in a file, ready to be appended to: empty where there is none, otherwise with
    /// its last line ended.
    public String textBefore(String file) throws IOException {
        var text = text(file);
        return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
    }

    /// What stands in a file, as it stands there or will after `commit`; empty where there is none.
    public String text(String file) throws IOException {
        return content(file).text();
    }

    private FileText content(String file) throws IOException {
        var change = changes.get(file);
        return change == null ? FileText.in(book, file) : change.after();
    }

    /// Replaces a file, or creates it, with its folder.
    public void write(String file, String text) throws IOException {
        change(file, FileText.of(text));
    }

    /// Creates a customer's folder with its profile; fails where the key is taken.
    public void create(String key, String profile) throws IOException {
        var folder = book.resolve(BookFolder.CUSTOMERS).resolve(key);
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        write(BookFolder.profileFile(key), profile);
    }

    /// What a file would be if a change were taken back now; as it stands on disk.
    public Reversal reversal(FileChange change) throws IOException {
        return change.reversedIn(FileText.in(book, change.file()));
    }

    /// Makes a file what it once was.
    public void restore(String file, FileText content) throws IOException {
        change(file, content);
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

    private void change(String file, FileText after) throws IOException {
        var earlier = changes.get(file);
        var before = earlier == null ? FileText.in(book, file) : earlier.before();
        changes.put(file, new Change(file, before, after));
    }

    /// Makes the writes, and notes them as one step that can be undone. Where one fails, those made
    /// before it are taken back.
    public void commit(Deed deed) throws IOException {
        var noted = new ArrayList<FileChange>();
        for (var change : changes.values()) {
            if (!change.after().equals(change.before())) {
                noted.add(FileChange.of(change));
            }
        }
        if (!noted.isEmpty()) {
            var note = notes.begin(deed, noted);
            make(note, Step.State.WRITTEN);
        }
    }

    /// The same for writes that take back a step; it is marked as undone.
    public void commitUndo(Step step) throws IOException {
        make(StepNotes.Note.of(step), Step.State.UNDONE);
    }

    private void make(StepNotes.Note note, Step.State end) throws IOException {
        var made = new ArrayList<Change>();
        try {
            for (var change : changes.values()) {
                made.add(change);
                change.after().writeTo(book, change.file());
            }
            notes.advance(note, end);
        } catch (IOException failure) {
            takeBack(made.reversed(), failure);
            if (end == Step.State.WRITTEN && failure.getSuppressed().length == 0) {
                notes.discard(note);
            }
            throw failure;
        }
        changes.clear();
    }

    private void takeBack(List<Change> made, IOException failure) {
        for (var change : made) {
            try {
                boolean untouched = FileText.in(book, change.file()).equals(change.before());
                // A folder may have been made even where its file was not.
                if (!untouched || !change.before().isThere()) {
                    change.before().writeTo(book, change.file());
                }
            } catch (IOException further) {
                failure.addSuppressed(further);
            }
        }
    }

    /// Creates a new file of a new book; never overwrites.
    public static void createNew(Path folder, String name, String text) throws IOException {
        if (Files.exists(folder.resolve(name))) {
            throw new FileAlreadyExistsException(name);
        }
        FileText.of(text).writeTo(folder, name);
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
