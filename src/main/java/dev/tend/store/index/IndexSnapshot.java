package dev.tend.store.index;

import dev.tend.parallel.Progress;
import dev.tend.parallel.Workers;
import dev.tend.store.disk.WorkFolder;
import dev.tend.store.files.CustomerFolders;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What an earlier command left in a book's index, and of whom it is still true: `same` says it of
/// each customer, `sameKeys` of who is there at all. `file` are the bytes it was found in.
public record IndexSnapshot(byte[] file, Index index, boolean[] same, boolean sameKeys) {
    /// Reads the index that this build of tend wrote, and asks the file system about everything in
    /// it. Reads no account and writes nothing; takes every core where there is much to ask.
    static IndexSnapshot in(CustomerFolders folders, String build) {
        var file = Index.FILE.bytes(folders.files().path().resolve(WorkFolder.NAME));
        var index = Index.read(file, build).orElse(Index.EMPTY);
        var customers = folders.folder();
        var marks = new FileMarks(customers, FileMarks.ANY_AGE);
        var same = unchanged(customers, index.customers(), marks);
        boolean sameKeys =
                index.folder() != FileMarks.NONE && index.folder() == marks.ofFolder(customers);
        return new IndexSnapshot(file, index, same, sameKeys);
    }

    private static boolean[] unchanged(Path customers, List<Index.Known> known, FileMarks marks) {
        var same = new boolean[known.size()];
        Workers.each(
                same.length,
                i -> {
                    var one = known.get(i);
                    same[i] =
                            one.mark() != FileMarks.NONE
                                    && one.mark()
                                            == marks.of(customers.resolve(one.key()), one.files());
                },
                Progress.UNHEARD);
        return same;
    }

    /// Whether everything is there and still true, if it was made under this stamp.
    boolean isWhole(Stamp stamp) {
        if (!sameKeys || !index.stamp().isSame(stamp)) {
            return false;
        }
        for (boolean one : same) {
            if (!one) {
                return false;
            }
        }
        return true;
    }

    /// The keys of all who were there.
    public List<String> keys() {
        var keys = new ArrayList<String>(index.customers().size());
        for (var known : index.customers()) {
            keys.add(known.key());
        }
        return keys;
    }

    /// Those of whom it is still true, by their keys, if it was made under this stamp.
    Map<String, Index.Known> still(Stamp stamp) {
        return index.stamp().isSame(stamp) ? unchanged() : Map.of();
    }

    /// Those whose files are as they were and had nothing wrong with them, by their keys, if it was
    /// made under a policy: who they are holds on every day.
    public Map<String, Index.Known> sound(byte[] policy) {
        var sound = index.stamp().isOf(policy) ? unchanged() : new HashMap<String, Index.Known>();
        sound.values().removeIf(known -> !known.problems().isEmpty());
        return sound;
    }

    private Map<String, Index.Known> unchanged() {
        var unchanged = new HashMap<String, Index.Known>();
        for (int i = 0; i < same.length; i++) {
            if (same[i]) {
                var known = index.customers().get(i);
                unchanged.put(known.key(), known);
            }
        }
        return unchanged;
    }
}
