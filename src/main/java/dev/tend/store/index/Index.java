package dev.tend.store.index;

import dev.tend.binary.ByteReader;
import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.store.disk.CacheFile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is remembered of a book's customers between two commands: a digest of each, with what was
/// wrong with its files, and marks by which a change of them shows. `folder` is the mark of the
/// folder of all customers, and `problems` are those of the names in it. It holds for those alone
/// whose `stamp` is the same.
public record Index(Stamp stamp, long folder, List<Diagnostic> problems, List<Known> customers) {
    static final Index EMPTY = new Index(Stamp.NONE, FileMarks.NONE, List.of(), List.of());
    static final CacheFile FILE = new CacheFile("index");

    /// One customer: `files` are the names of those of its files that were read, `mark` is theirs
    /// and its folder's.
    public record Known(
            String key, List<String> files, long mark, List<Diagnostic> problems, byte[] digest) {}

    /// The index that a file holds, as this build of tend wrote it.
    static Optional<Index> read(byte[] file, String build) {
        return FILE.read(file, build, in -> Optional.of(read(in)));
    }

    private static Index read(ByteReader in) {
        var stamp = Stamp.read(in);
        long folder = in.whole();
        var problems = ProblemBytes.read(in);
        int size = in.size();
        var customers = new ArrayList<Known>(size);
        for (int i = 0; i < size; i++) {
            var key = in.text();
            var files = new ArrayList<String>();
            for (int file = in.size(); file > 0; file--) {
                files.add(in.text());
            }
            customers.add(new Known(key, files, in.whole(), ProblemBytes.read(in), in.bytes()));
        }
        return new Index(stamp, folder, problems, customers);
    }

    /// The file that holds this index, as a build of tend writes it.
    byte[] toFile(String build) {
        var out = FILE.begin(build);
        stamp.write(out);
        out.whole(folder);
        ProblemBytes.write(problems, out);
        out.count(customers.size());
        for (var customer : customers) {
            out.text(customer.key());
            out.count(customer.files().size());
            for (var file : customer.files()) {
                out.text(file);
            }
            out.whole(customer.mark());
            ProblemBytes.write(customer.problems(), out);
            out.block(customer.digest());
        }
        return FILE.end(out);
    }
}
