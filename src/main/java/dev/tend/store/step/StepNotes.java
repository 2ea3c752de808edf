package dev.tend.store.step;

import dev.tend.store.disk.AtomicFile;
import dev.tend.store.disk.Disk;
import dev.tend.yaml.SourceText;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// The notes of what commands wrote, one file each, in the book's disposable folder; the last
/// hundred at most. The name of a note says whether its writes were taken back. Only who holds the
/// book's lock writes here.
public final class StepNotes {
    public static final String FOLDER = ".tend/undo";
    private static final int KEPT = 100;
    private static final long KEPT_BYTES = 4 << 20;
    static final long LARGEST_NOTE = 2L * SourceText.MOST_BYTES;
    private static final int DIGITS = 5;
    private static final int MOST_DIGITS = 9;
    private static final int MOST_NUMBER = 999_999_999;

    private final Disk disk;
    private final Path folder;

    private StepNotes(Disk disk, Path folder) {
        this.disk = disk;
        this.folder = folder;
    }

    public static StepNotes in(Disk disk, Path book) {
        return new StepNotes(disk, book.resolve(FOLDER));
    }

    /// Those of the book in a folder.
    public static StepNotes of(Path book) {
        return in(Disk.LOCAL, book);
    }

    /// Where the note of a step stands, relative to the book.
    public static String file(Step step) {
        return FOLDER + "/" + name(step.number(), step.state());
    }

    /// All steps that have a note, the newest first.
    public List<Step> all() throws IOException {
        var steps = new ArrayList<Step>();
        for (var note : notes().reversed()) {
            read(note, steps);
        }
        return steps;
    }

    private void read(Note note, List<Step> steps) throws IOException {
        var name = name(note.number(), note.state());
        var file = folder.resolve(name);
        try {
            var step =
                    Files.size(file) > LARGEST_NOTE
                                    || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                            ? Optional.<Step>empty()
                            : StepText.read(
                                    note.number(),
                                    note.state(),
                                    Files.readString(file, StandardCharsets.UTF_8));
            if (step.isPresent()) {
                steps.add(step.get());
            } else if (note.state() == Step.State.WRITTEN) {
                // Of one that is undone nothing is wanted.
                throw new FileSystemException(FOLDER + "/" + name, null, "is damaged");
            }
        } catch (NoSuchFileException | AccessDeniedException ofOthers) {
            // Another process ended its step, or removed what is too old; or somebody wrote what is
            // not for everybody.
        }
    }

    /// Makes sure that a note can be placed here.
    void open() throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            disk.createFolder(folder);
        } else if (!Files.isWritable(folder) || !Files.isExecutable(folder)) {
            throw new AccessDeniedException(folder.toString());
        }
    }

    /// Makes sure that there is a number for one more.
    void requireNumber() throws IOException {
        next(notes());
    }

    private int next(List<Note> notes) throws IOException {
        int last = notes.isEmpty() ? 0 : notes.getLast().number();
        if (last == MOST_NUMBER) {
            throw new FileSystemException(folder.toString(), null, "no further number");
        }
        return last + 1;
    }

    /// Makes a file the newest note, and forgets the oldest ones.
    void add(Path file) throws IOException {
        var earlier = notes();
        forget(earlier, file.toFile().length());
        disk.move(file, path(new Note(next(earlier), Step.State.WRITTEN)));
    }

    void force() throws IOException {
        disk.forceFolder(folder);
    }

    void markUndone(int number) throws IOException {
        var written = path(new Note(number, Step.State.WRITTEN));
        if (Files.exists(written)) {
            disk.move(written, path(new Note(number, Step.State.UNDONE)));
        }
    }

    /// A note by its name.
    record Note(int number, Step.State state) implements Comparable<Note> {
        @Override
        public int compareTo(Note other) {
            return Integer.compare(number, other.number);
        }
    }

    private Path path(Note note) {
        return folder.resolve(name(note.number(), note.state()));
    }

    private static String name(int number, Step.State state) {
        var digits = Integer.toString(number);
        return "0".repeat(Math.max(0, DIGITS - digits.length())) + digits + "." + state.code();
    }

    /// The notes, the oldest first.
    private List<Note> notes() throws IOException {
        AtomicFile.refuseLink(folder.resolveSibling(""));
        AtomicFile.refuseLink(folder);
        var notes = new ArrayList<Note>();
        for (var name : names()) {
            for (var state : Step.State.values()) {
                int dot = name.length() - state.code().length() - 1;
                if (dot >= DIGITS
                        && name.endsWith("." + state.code())
                        && isNumber(name.substring(0, dot))) {
                    notes.add(new Note(Integer.parseInt(name.substring(0, dot)), state));
                }
            }
        }
        Collections.sort(notes);
        return notes;
    }

    private String[] names() throws IOException {
        var names = folder.toFile().list();
        if (names != null) {
            return names;
        }
        var work = folder.resolveSibling("");
        if (Files.isRegularFile(work)) {
            throw new NotDirectoryException(work.toString());
        }
        if (!Files.notExists(folder)) {
            throw new FileSystemException(folder.toString(), null, "no folder, or no permission");
        }
        return new String[0];
    }

    static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= MOST_DIGITS;
    }

    private void forget(List<Note> notes, long coming) throws IOException {
        long bytes = coming;
        int kept = 1;
        for (var note : notes.reversed()) {
            bytes += path(note).toFile().length();
            if (++kept > KEPT || bytes > KEPT_BYTES) {
                disk.delete(path(note));
            }
        }
    }
}
