package dev.tend.store.files;

import dev.tend.binary.ByteReader;
import dev.tend.compiled.PolicyReader;
import dev.tend.compiled.PolicyWriter;
import dev.tend.model.policy.Policy;
import dev.tend.store.disk.CacheFile;
import dev.tend.store.disk.Draft;
import dev.tend.store.disk.WorkFolder;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// A policy without problems as an earlier command read it, which takes a fraction of the time that
/// its text takes. It holds as long as all is as it was, byte for byte, that it was read from: the
/// `sources`.
record RememberedPolicy(Policy policy, byte[] sources) {
    private static final CacheFile FILE = new CacheFile("policy");

    /// Of the book in a folder, as this build of tend read it; nothing where it holds no longer, or
    /// where its time zone is not known for `now`.
    static Optional<RememberedPolicy> in(Path book, String build, Instant now) {
        var file = FILE.bytes(book.resolve(WorkFolder.NAME));
        return FILE.read(file, build, in -> in(in, book, now));
    }

    private static Optional<RememberedPolicy> in(ByteReader in, Path book, Instant now) {
        var sources = in.bytes();
        if (!PolicySources.holds(sources, book)) {
            return Optional.empty();
        }
        var policy = PolicyReader.policy(in.bytes());
        return policy.zone().knows(now)
                ? Optional.of(new RememberedPolicy(policy, sources))
                : Optional.empty();
    }

    /// Keeps it for the next command of this build, where there is a work folder. Who only looks
    /// makes none: it might be closed to those whose book it is.
    void keep(Path book, String build, Instant now) {
        if (!Files.isDirectory(book.resolve(WorkFolder.NAME), LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        var out = FILE.begin(build);
        out.block(sources);
        out.block(PolicyWriter.bytes(policy, now));
        Draft.in(book.resolve(WorkFolder.NAME)).become(FILE.name(), FILE.end(out));
    }
}
