package dev.tend.store;

import dev.tend.binary.ByteReader;
import dev.tend.binary.ByteWriter;
import dev.tend.model.Check;
import dev.tend.model.Diagnostic;
import dev.tend.model.Place;
import dev.tend.model.Severity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/// What is remembered of a book's customers between two commands: a gist of each, with what was
/// wrong with its files, and marks by which a change of them shows. `folder` is the mark of the
/// folder of all customers, and `problems` are those of the names in it. It holds for those alone
/// whose `stamp` is the same.
record Index(Stamp stamp, long folder, List<Diagnostic> problems, List<Known> customers) {
    static final Index EMPTY = new Index(Stamp.NONE, FileMarks.NONE, List.of(), List.of());
    private static final byte[] BEGINNING = "tend index 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final List<Check> CHECKS = List.of(Check.values());
    private static final List<Severity> SEVERITIES = List.of(Severity.values());

    /// One customer: `files` are the names of those of its files that were read, `mark` is theirs
    /// and its folder's.
    record Known(
            String key, List<String> files, long mark, List<Diagnostic> problems, byte[] gist) {}

    /// The index that a file holds. Nothing comes back where another build of tend wrote it, who
    /// may have meant something else by it, or where it is damaged.
    static Optional<Index> read(byte[] file, String build) {
        int head = BEGINNING.length + Long.BYTES;
        if (file.length < head
                || !Arrays.equals(file, 0, BEGINNING.length, BEGINNING, 0, BEGINNING.length)) {
            return Optional.empty();
        }
        long sum = new ByteReader(file, BEGINNING.length, Long.BYTES).whole();
        if (sum != checksum(file, head)) {
            return Optional.empty();
        }
        var in = new ByteReader(file, head, file.length - head);
        return in.text().equals(build) ? Optional.of(read(in)) : Optional.empty();
    }

    private static Index read(ByteReader in) {
        var stamp = Stamp.read(in);
        long folder = in.whole();
        var problems = readProblems(in);
        int size = in.size();
        var customers = new ArrayList<Known>(size);
        for (int i = 0; i < size; i++) {
            var key = in.text();
            var files = new ArrayList<String>();
            for (int file = in.size(); file > 0; file--) {
                files.add(in.text());
            }
            customers.add(new Known(key, files, in.whole(), readProblems(in), in.bytes()));
        }
        return new Index(stamp, folder, problems, customers);
    }

    /// The file that holds this index, as a build of tend writes it.
    byte[] toFile(String build) {
        var out = new ByteWriter();
        out.raw(BEGINNING, 0, BEGINNING.length);
        out.whole(0);
        out.text(build);
        stamp.write(out);
        out.whole(folder);
        write(problems, out);
        out.count(customers.size());
        for (var customer : customers) {
            out.text(customer.key());
            out.count(customer.files().size());
            for (var file : customer.files()) {
                out.text(file);
            }
            out.whole(customer.mark());
            write(customer.problems(), out);
            out.block(customer.gist());
        }
        var file = out.toBytes();
        var sum = new ByteWriter();
        sum.whole(checksum(file, BEGINNING.length + Long.BYTES));
        System.arraycopy(sum.toBytes(), 0, file, BEGINNING.length, Long.BYTES);
        return file;
    }

    private static long checksum(byte[] file, int from) {
        var sum = new CRC32();
        sum.update(file, from, file.length - from);
        return sum.getValue();
    }

    private static void write(List<Diagnostic> problems, ByteWriter out) {
        out.count(problems.size());
        for (var problem : problems) {
            out.count(problem.check().ordinal());
            out.count(problem.severity().ordinal());
            out.text(problem.place().file());
            out.count(problem.place().line());
            out.count(problem.place().column());
            out.count(problem.place().length());
            out.count(problem.arguments().size());
            for (var argument : problem.arguments()) {
                out.text(argument);
            }
            out.text(problem.suggestion());
        }
    }

    private static List<Diagnostic> readProblems(ByteReader in) {
        int size = in.size();
        if (size == 0) {
            return List.of();
        }
        var problems = new ArrayList<Diagnostic>(size);
        for (int i = 0; i < size; i++) {
            var check = CHECKS.get((int) in.count());
            var severity = SEVERITIES.get((int) in.count());
            var place = new Place(in.text(), (int) in.count(), (int) in.count(), (int) in.count());
            var arguments = new ArrayList<String>();
            for (int argument = in.size(); argument > 0; argument--) {
                arguments.add(in.text());
            }
            problems.add(new Diagnostic(check, severity, place, arguments, in.text()));
        }
        return problems;
    }
}
