package dev.tend.store;

import dev.tend.model.Policy;
import dev.tend.yaml.Problems;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Gists of all accounts of a book, of which those stay that were made in an earlier command from
/// the files as they still are. They are kept in a file that is nothing but a cache: whatever is
/// wrong with it, or with the folder that it lies in, the accounts are read instead. Several
/// processes may do this at once; the last one's file stays.
final class Memory {
    private static final String FOLDER = ".tend";
    private static final String FILE = "index";

    /// Some ten times what a million entries need; whatever is larger is none of ours.
    private static final long LARGEST = 1L << 28;

    private static final int SHARE_OF_MEMORY = 4;

    private final CustomerFolders folders;
    private final Policy policy;
    private final Gist gist;
    private final Progress progress;
    private final byte[] stamp;
    private final long tick;
    private final Path customers;
    private final Path folder;

    /// The gists depend on the files of the customers, and beside these on what `stamp` says alone.
    Memory(CustomerFolders folders, Policy policy, byte[] stamp, Gist gist, Progress progress) {
        this(folders, policy, stamp, gist, progress, Draft.FINE);
    }

    /// The same on a file system of which it is known how far its clock goes with one `tick`.
    Memory(
            CustomerFolders folders,
            Policy policy,
            byte[] stamp,
            Gist gist,
            Progress progress,
            long tick) {
        this.tick = tick;
        this.folders = folders;
        this.policy = policy;
        this.stamp = stamp;
        this.gist = gist;
        this.progress = progress;
        this.customers = folders.folder();
        this.folder = folders.files().path().resolve(FOLDER);
    }

    /// What is known now, in the order of the keys.
    Index recall() {
        var file = file();
        var known = Index.read(file, stamp).orElse(Index.EMPTY);
        var marks = new FileMarks(customers, FileMarks.ANY_AGE);
        var same = unchanged(known.customers(), marks);
        boolean sameKeys =
                known.folder() != FileMarks.NONE && known.folder() == marks.ofFolder(customers);
        return sameKeys && allTrue(same) ? known : refreshed(known, same, file);
    }

    /// The gists that are remembered and still true.
    static List<byte[]> stillTrue(CustomerFolders folders, Policy policy, byte[] stamp) {
        var memory = new Memory(folders, policy, stamp, _ -> new byte[0], Progress.UNHEARD);
        var known = Index.read(memory.file(), stamp).orElse(Index.EMPTY).customers();
        var same = memory.unchanged(known, new FileMarks(memory.customers, FileMarks.ANY_AGE));
        var gists = new ArrayList<byte[]>();
        for (int i = 0; i < same.length; i++) {
            if (same[i]) {
                gists.add(known.get(i).gist());
            }
        }
        return gists;
    }

    /// The same without remembering anything.
    Index anew() {
        var listed = folders.listed();
        var marks = new FileMarks(customers, FileMarks.ANY_AGE);
        return new Index(FileMarks.NONE, listed.problems(), all(listed.value(), Map.of(), marks));
    }

    private byte[] file() {
        var file = folder.resolve(FILE);
        try {
            return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                            && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                            && Files.size(file) <= largest()
                    ? Files.readAllBytes(file)
                    : new byte[0];
        } catch (IOException unreadable) {
            return new byte[0];
        }
    }

    private static long largest() {
        return Math.min(LARGEST, Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY);
    }

    private boolean[] unchanged(List<Index.Known> known, FileMarks marks) {
        var same = new boolean[known.size()];
        Crew.each(
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

    private static boolean allTrue(boolean[] all) {
        for (boolean one : all) {
            if (!one) {
                return false;
            }
        }
        return true;
    }

    /// Reads what is new or has changed, and keeps it for the next command.
    private Index refreshed(Index known, boolean[] same, byte[] before) {
        var draft = Draft.in(folder);
        var marks = new FileMarks(customers, draft.settled(tick));
        long mark = marks.ofFolder(customers);
        var listed = folders.listed();
        var still = new HashMap<String, Index.Known>();
        for (int i = 0; i < same.length; i++) {
            if (same[i]) {
                still.put(known.customers().get(i).key(), known.customers().get(i));
            }
        }
        var now = new Index(mark, listed.problems(), all(listed.value(), still, marks));
        var file = now.toFile(stamp);
        if (Arrays.equals(file, before)) {
            draft.drop();
        } else {
            draft.become(FILE, file);
        }
        return now;
    }

    private List<Index.Known> all(
            List<String> keys, Map<String, Index.Known> still, FileMarks marks) {
        var all = new Index.Known[keys.size()];
        var changed = new ArrayList<Integer>();
        for (int i = 0; i < all.length; i++) {
            var known = still.get(keys.get(i));
            if (known == null) {
                changed.add(i);
            } else {
                all[i] = known;
            }
        }
        Crew.each(
                changed.size(),
                i -> {
                    int place = changed.get(i);
                    all[place] = read(keys.get(place), marks);
                },
                progress);
        return Arrays.asList(all);
    }

    /// The marks come first: what changes while it is read looks changed afterwards.
    private Index.Known read(String key, FileMarks marks) {
        var place = customers.resolve(key);
        long ofFolder = marks.ofFolder(place);
        var problems = new Problems();
        var names = folders.names(key, problems);
        var files = CustomerFolders.ofAccount(names);
        long mark = marks.with(ofFolder, place, files);
        var account = folders.account(key, names, policy, problems);
        return new Index.Known(key, files, mark, problems.all(), gist.of(account));
    }
}
