package dev.tend.store.index;

import dev.tend.model.policy.Policy;
import dev.tend.parallel.Progress;
import dev.tend.parallel.Workers;
import dev.tend.store.disk.Draft;
import dev.tend.store.disk.WorkFolder;
import dev.tend.store.files.CustomerFolders;
import dev.tend.yaml.Problems;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Digests of all accounts of a book, of which those stay that were made in an earlier command from
/// the files as they still are. They are kept in a file that is nothing but a cache: whatever is
/// wrong with it, or with the folder that it lies in, the accounts are read instead. Several
/// processes may do this at once; the last one's file stays.
public final class IndexUpdate {
    private final CustomerFolders folders;
    private final Policy policy;
    private final Digest digest;
    private final Progress progress;
    private final Path customers;

    /// The digests depend on the files of the customers and on the policy.
    public IndexUpdate(CustomerFolders folders, Policy policy, Digest digest, Progress progress) {
        this.folders = folders;
        this.policy = policy;
        this.digest = digest;
        this.progress = progress;
        this.customers = folders.folder();
    }

    /// What is known now, in the order of the keys, without remembering anything.
    public Index anew() {
        var listed = folders.listed();
        var marks = new FileMarks(customers, FileMarks.ANY_AGE);
        return new Index(
                Stamp.NONE,
                FileMarks.NONE,
                listed.problems(),
                all(listed.value(), Map.of(), marks));
    }

    /// What is known now, in the order of the keys. What was remembered under the same `stamp`,
    /// which says all that the digests depend on beside the customers' files, is not made again;
    /// the rest is, and kept for the next command of this `build`.
    public Index recall(IndexSnapshot remembered, Stamp stamp, String build) {
        return recall(remembered, stamp, build, Draft.FINE);
    }

    /// The same on a file system of which it is known how far its clock goes with one `tick`.
    Index recall(IndexSnapshot remembered, Stamp stamp, String build, long tick) {
        if (remembered.isWhole(stamp)) {
            return remembered.index();
        }
        var draft = Draft.in(folders.files().path().resolve(WorkFolder.NAME));
        var marks = new FileMarks(customers, draft.settled(tick));
        long mark = marks.ofFolder(customers);
        var listed = folders.listed();
        var all = all(listed.value(), remembered.still(stamp), marks);
        var now = new Index(stamp, mark, listed.problems(), all);
        var file = now.toFile(build);
        if (Arrays.equals(file, remembered.file())) {
            draft.drop();
        } else {
            draft.become(Index.FILE.name(), file);
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
        Workers.each(
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
        return new Index.Known(key, files, mark, problems.all(), digest.of(account));
    }
}
