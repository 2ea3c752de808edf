package dev.tend.store;

import dev.tend.model.Diagnostic;

import java.util.ArrayList;
import java.util.List;

/// What is remembered of a book's accounts, given at once, while the files are still being asked
/// whether they are as they were. Whoever works with it asks whether it `isTrue` before anything
/// that comes of it leaves the program.
public final class Recollection {
    private final Memory memory;
    private final Index known;
    private final FileMarks marks;
    private final boolean[] same;
    private final boolean sameKeys;
    private final Crew asking;

    private Recollection(Memory memory, Index known, FileMarks marks) {
        this.memory = memory;
        this.known = known;
        this.marks = marks;
        this.same = new boolean[known.customers().size()];
        this.sameKeys =
                known.folder() != FileMarks.NONE
                        && known.folder() == marks.ofFolder(memory.customers());
        this.asking = Crew.begin(same.length, this::ask);
    }

    static Recollection begin(Memory memory, Index known, FileMarks marks) {
        return new Recollection(memory, known, marks);
    }

    private void ask(int one) {
        var customer = known.customers().get(one);
        same[one] =
                customer.mark() != FileMarks.NONE
                        && customer.mark()
                                == marks.of(
                                        memory.customers().resolve(customer.key()),
                                        customer.files());
    }

    /// Whether it may turn out to be true: false where it is already known not to.
    public boolean isLikely() {
        return sameKeys && !hasUnmarked();
    }

    private boolean hasUnmarked() {
        for (var customer : known.customers()) {
            if (customer.mark() == FileMarks.NONE) {
                return true;
            }
        }
        return false;
    }

    /// Whether nothing has changed. Waits until every file has been asked.
    public boolean isTrue() {
        if (!sameKeys) {
            return false;
        }
        asking.finish(Progress.UNHEARD);
        for (boolean one : same) {
            if (!one) {
                return false;
            }
        }
        return true;
    }

    /// A gist of each account, in the order of the keys, as they were.
    public Loaded<List<byte[]>> gists() {
        return gistsOf(known);
    }

    /// The gists of those accounts alone whose files are still the same.
    List<byte[]> stillTrue() {
        asking.finish(Progress.UNHEARD);
        var gists = new ArrayList<byte[]>();
        for (int i = 0; i < same.length; i++) {
            if (same[i]) {
                gists.add(known.customers().get(i).gist());
            }
        }
        return gists;
    }

    /// A gist of each account, in the order of the keys, as they are: made anew of what has
    /// changed, and kept for the next command.
    public Loaded<List<byte[]>> renewed(Progress progress) {
        asking.finish(Progress.UNHEARD);
        return gistsOf(memory.renewed(known, same, progress));
    }

    private static Loaded<List<byte[]>> gistsOf(Index index) {
        var problems = new ArrayList<Diagnostic>(index.problems());
        var gists = new ArrayList<byte[]>(index.customers().size());
        for (var customer : index.customers()) {
            gists.add(customer.gist());
            problems.addAll(customer.problems());
        }
        return new Loaded<>(gists, problems);
    }
}
