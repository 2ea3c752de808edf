package dev.tend.store.step;

import dev.tend.store.disk.AtomicFile;
import dev.tend.store.disk.Disk;
import dev.tend.store.disk.WorkFolder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The file that tells of the writes of a command while they are made, and so makes them one: who
/// finds it and holds the book's lock knows that their process died, and takes them back where not
/// all were made. When all are made it becomes the note of the step. While it is there, no one may
/// read the book.
public final class Journal {
    private static final String UNDOES = "undoes: ";

    private final Disk disk;
    private final Path book;
    private final Path path;
    private final StepNotes notes;

    public Journal(Disk disk, Path book) {
        this.disk = disk;
        this.book = book;
        this.path = book.resolve(WorkFolder.JOURNAL);
        this.notes = StepNotes.in(disk, book);
    }

    /// What stands in the journal: a step, and the number of the one that it takes back, or 0.
    private record Content(Step step, int undoes) {}

    public boolean isThere() {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /// Makes all the changes or, where one fails, none.
    public void make(Deed deed, List<Change> changes, int undoes) throws IOException {
        // One file is replaced at once: then the journal serves undo alone, and may be lost.
        boolean force = changes.size() > 1 || changes.getFirst().makesOrRemovesTheFile();
        try {
            begin(deed, changes, undoes, force);
            for (var change : changes) {
                file(change.file()).prepare(change.after());
            }
            for (var change : changes) {
                file(change.file()).replace(change.before(), change.after());
            }
            for (var change : changes) {
                file(change.file()).settle(change.makesOrRemovesTheFile());
            }
        } catch (IOException failure) {
            takeBack(changes, force, failure);
            throw failure;
        }
        try {
            end(undoes, force);
        } catch (IOException unended) {
            // The writes are on disk: whoever comes next ends the journal.
        }
    }

    private void begin(Deed deed, List<Change> changes, int undoes, boolean force)
            throws IOException {
        notes.open();
        if (undoes == 0) {
            notes.requireNumber();
        }
        var noted = new ArrayList<FileChange>();
        for (var change : changes) {
            noted.add(FileChange.of(change));
        }
        var head = undoes > 0 ? UNDOES + undoes + "\n" : "";
        var content = (head + StepText.of(deed, noted)).getBytes(StandardCharsets.UTF_8);
        if (content.length > StepNotes.LARGEST_NOTE) {
            // What could be neither taken back nor undone is not begun.
            throw new FileSystemException(path.toString(), null, "too much for one step");
        }
        disk.keepPrivate(path, concerned(changes));
        if (force) {
            disk.writeForced(path, content);
            disk.forceFolder(path.resolveSibling(""));
            disk.forceFolder(book);
        } else {
            disk.write(path, content);
        }
    }

    /// The files and the folders that they lie in, as far as they are there: what stands in them is
    /// not to be read in a note by whoever may not read it there.
    private List<Path> concerned(List<Change> changes) {
        var concerned = new ArrayList<Path>();
        for (var change : changes) {
            var up = book.resolve(change.file());
            for (; up != null && !up.equals(book); up = up.getParent()) {
                if (Files.exists(up)) {
                    concerned.add(up);
                }
            }
        }
        return concerned;
    }

    private void end(int undoes, boolean force) throws IOException {
        if (undoes > 0) {
            notes.markUndone(undoes);
            disk.delete(path);
        } else {
            notes.open();
            notes.add(path);
        }
        if (force) {
            // One that came back after a power cut would take back what it must not.
            notes.force();
            disk.forceFolder(path.resolveSibling(""));
        }
    }

    private void takeBack(List<Change> changes, boolean force, IOException failure) {
        for (var change : changes) {
            try {
                var file = file(change.file());
                if (file.content().is(change.after())) {
                    file.prepare(change.before());
                    file.replace(change.after(), change.before());
                }
                file.settle(true);
            } catch (IOException further) {
                failure.addSuppressed(further);
            }
        }
        if (failure.getSuppressed().length == 0) {
            try {
                discard(force);
            } catch (IOException further) {
                failure.addSuppressed(further);
            }
        }
    }

    private void discard(boolean force) throws IOException {
        disk.delete(path);
        if (force) {
            disk.forceFolder(path.resolveSibling(""));
        }
    }

    /// Ends what a process that died left here; what was taken back, if anything was. The caller
    /// holds the book's lock.
    public Optional<Deed> recover() throws IOException {
        if (!isThere()) {
            return Optional.empty();
        }
        var content = content();
        if (content.isEmpty()) {
            // Torn: its process died before it touched a file of the book.
            discard(false);
            return Optional.empty();
        }
        var step = content.get().step();
        var changes = step.changes();
        var made = made(changes);
        if (!made.containsValue(Made.NO)) {
            // Its process died before it could note that all was made.
            for (var change : changes) {
                file(change.file()).settle(true);
            }
            end(content.get().undoes(), true);
            return Optional.empty();
        }
        if (made.containsValue(Made.UNCLEAR)) {
            throw new HalfMade(step.deed(), made);
        }
        for (var change : changes) {
            var file = file(change.file());
            if (change.reversedIn(file.content())
                    instanceof Reversal.Restored(var now, var then, _)) {
                file.prepare(then);
                file.replace(now, then);
            }
            file.settle(true);
        }
        discard(true);
        return Optional.of(step.deed());
    }

    /// Whether somebody who cannot write here would see a part of the changes.
    public boolean isHalfMade() throws IOException {
        var content = isThere() ? content() : Optional.<Content>empty();
        if (content.isEmpty()) {
            return false;
        }
        var made = made(content.get().step().changes()).values();
        return made.contains(Made.NO) && (made.contains(Made.YES) || made.contains(Made.UNCLEAR));
    }

    /// How far each file came, in the order in which they were written.
    private Map<String, Made> made(List<FileChange> changes) throws IOException {
        var made = new LinkedHashMap<String, Made>();
        for (var change : changes) {
            made.put(change.file(), change.madeIn(file(change.file()).content()));
        }
        return made;
    }

    private Optional<Content> content() throws IOException {
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                || Files.size(path) > StepNotes.LARGEST_NOTE) {
            throw new FileSystemException(path.toString(), null, "is no journal");
        }
        var text = new String(disk.read(path), StandardCharsets.UTF_8);
        int undoes = 0;
        if (text.startsWith(UNDOES)) {
            int end = text.indexOf('\n');
            var number = text.substring(UNDOES.length(), Math.max(UNDOES.length(), end));
            if (!StepNotes.isNumber(number)) {
                return Optional.empty();
            }
            undoes = Integer.parseInt(number);
            text = text.substring(end + 1);
        }
        int undone = undoes;
        return StepText.read(0, Step.State.WRITTEN, text).map(step -> new Content(step, undone));
    }

    private AtomicFile file(String name) {
        return new AtomicFile(disk, book, name);
    }
}
