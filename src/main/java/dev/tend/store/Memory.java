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
import java.util.Optional;

/// Where gists of all accounts of a book stay between two commands: in a file that is nothing but a
/// cache. Whatever is wrong with it, or with the folder that it lies in, the accounts are read
/// instead. Several processes may do this at once; the last one's file stays.
final class Memory {
    private static final String FOLDER = ".tend";
    private static final String FILE = "index";

    /// Some hundred times what a million entries need; whatever is larger is none of ours.
    private static final long LARGEST = 1L << 28;

    private static final int SHARE_OF_MEMORY = 4;

    private final CustomerFolders folders;
    private final Policy policy;
    private final Gist gist;
    private final Optional<byte[]> stamp;
    private final long tick;
    private final Path customers;
    private final Path folder;

    /// The gists depend on the files of the customers, and beside these on what `stamp` says alone;
    /// without one nothing is remembered.
    Memory(CustomerFolders folders, Policy policy, Optional<byte[]> stamp, Gist gist) {
        this(folders, policy, stamp, gist, Draft.FINE);
    }

    /// The same on a file system of which it is known how far its clock goes with one `tick`.
    Memory(CustomerFolders folders, Policy policy, Optional<byte[]> stamp, Gist gist, long tick) {
        this.tick = tick;
        this.folders = folders;
        this.policy = policy;
        this.stamp = stamp;
        this.gist = gist;
        this.customers = folders.folder();
        this.folder = folders.files().path().resolve(FOLDER);
    }

    /// What was known, while the files begin to be asked whether they are still the same.
    Recollection recall() {
        var file = stamp.isPresent() ? file() : new byte[0];
        var known = stamp.isPresent() ? Index.read(file, stamp.get()) : Optional.<Index>empty();
        return Recollection.begin(
                this, known.orElse(Index.EMPTY), new FileMarks(customers, FileMarks.ANY_AGE));
    }

    Path customers() {
        return customers;
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

    /// What is known now, in the order of the keys: reads what is new or has changed, and keeps it
    /// for the next command.
    Index renewed(Index known, boolean[] same, Progress progress) {
        if (stamp.isEmpty()) {
            var marks = new FileMarks(customers, FileMarks.ANY_AGE);
            return read(FileMarks.NONE, Map.of(), marks, progress);
        }
        var draft = Draft.in(folder);
        var marks = new FileMarks(customers, draft.settled(tick));
        var still = new HashMap<String, Index.Known>();
        for (int i = 0; i < same.length; i++) {
            if (same[i]) {
                still.put(known.customers().get(i).key(), known.customers().get(i));
            }
        }
        var now = read(marks.ofFolder(customers), still, marks, progress);
        var file = now.toFile(stamp.get());
        if (Arrays.equals(file, file())) {
            draft.drop();
        } else {
            draft.become(FILE, file);
        }
        return now;
    }

    private Index read(
            long mark, Map<String, Index.Known> still, FileMarks marks, Progress progress) {
        var listed = folders.listed();
        var customers = all(listed.value(), still, marks, progress);
        return new Index(mark, listed.problems(), customers);
    }

    private List<Index.Known> all(
            List<String> keys, Map<String, Index.Known> still, FileMarks marks, Progress progress) {
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
