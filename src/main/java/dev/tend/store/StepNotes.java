package dev.tend.store;

import dev.tend.yaml.SourceText;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// The notes of what commands wrote, one file each, in the book's disposable folder; the last
/// hundred at most. A note is complete before the first write that it tells of, and its name says
/// how far the writes came, so that a process may die at any moment. Only who holds the book's lock
/// writes here.
public final class StepNotes {
    public static final String FOLDER = ".tend/undo";
    private static final int KEPT = 100;
    private static final long KEPT_BYTES = 4 << 20;
    private static final long LARGEST_NOTE = 2L * SourceText.MOST_BYTES;
    private static final int DIGITS = 5;

    private final Path folder;

    private StepNotes(Path folder) {
        this.folder = folder;
    }

    static StepNotes in(Path book) {
        return new StepNotes(book.resolve(FOLDER));
    }

    public static StepNotes of(BookFolder book) {
        return in(book.path());
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
                            ? Optional.<Step>empty()
                            : StepText.read(
                                    note.number(),
                                    note.state(),
                                    Files.readString(file, StandardCharsets.UTF_8));
            if (step.isPresent()) {
                steps.add(step.get());
            } else if (note.state() == Step.State.WRITTEN) {
                // One that was only begun is torn where its process died before it wrote anything;
                // of one that is undone nothing is wanted.
                throw new FileSystemException(FOLDER + "/" + name, null, "is damaged: remove it");
            }
        } catch (NoSuchFileException meanwhile) {
            // Another process ended its step, or removed what is too old.
        }
    }

    /// Writes the note of what is about to be written, and forgets the oldest.
    Note begin(Deed deed, List<FileChange> changes) throws IOException {
        Files.createDirectories(folder);
        var content = StepText.of(deed, changes).getBytes(StandardCharsets.UTF_8);
        var earlier = notes();
        forget(earlier, content.length);
        int number = earlier.isEmpty() ? 1 : earlier.getLast().number() + 1;
        var note = new Note(number, Step.State.BEGUN);
        try (var channel =
                FileChannel.open(path(note), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            if (changes.size() > 1) {
                channel.force(true);
            }
        }
        return note;
    }

    void advance(Note note, Step.State state) throws IOException {
        Files.move(
                path(note),
                path(new Note(note.number(), state)),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    void discard(Note note) throws IOException {
        Files.deleteIfExists(path(note));
    }

    /// A note by its name.
    record Note(int number, Step.State state) implements Comparable<Note> {
        static Note of(Step step) {
            return new Note(step.number(), step.state());
        }

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
    private List<Note> notes() {
        var notes = new ArrayList<Note>();
        var names = folder.toFile().list();
        for (var name : names == null ? new String[0] : names) {
            for (var state : Step.State.values()) {
                int dot = name.length() - state.code().length() - 1;
                if (dot >= DIGITS && name.endsWith("." + state.code()) && isNumber(name, dot)) {
                    notes.add(new Note(Integer.parseInt(name.substring(0, dot)), state));
                }
            }
        }
        Collections.sort(notes);
        return notes;
    }

    private static boolean isNumber(String name, int end) {
        for (int i = 0; i < end; i++) {
            if (name.charAt(i) < '0' || name.charAt(i) > '9') {
                return false;
            }
        }
        return end < 10;
    }

    private void forget(List<Note> notes, long coming) throws IOException {
        long bytes = coming;
        int kept = 1;
        for (var note : notes.reversed()) {
            bytes += path(note).toFile().length();
            if (++kept > KEPT || bytes > KEPT_BYTES) {
                discard(note);
            }
        }
    }
}
