package dev.tend.store.files;

import dev.tend.model.policy.Policy;
import dev.tend.parallel.Background;
import dev.tend.store.disk.Channels;
import dev.tend.yaml.PolicyCodec;
import dev.tend.yaml.Problems;
import dev.tend.yaml.SourceText;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The policy of a book: as an earlier command remembered it, or read from its text; at once, or
/// begun before on another thread.
public final class BookPolicy {
    private final Path book;
    private Optional<Background<Read>> begun = Optional.empty();
    private byte[] sources = new byte[0];

    public BookPolicy(Path book) {
        this.book = book;
    }

    /// All that it was last read from.
    public byte[] sources() {
        return sources;
    }

    /// Begins to read what `read` will give. Nothing is written meanwhile. For a command that
    /// `writes`, what that takes is loaded on the way: with a thread of its own for it there would
    /// be three for two cores, and one of them waits.
    public void begin(Optional<String> build, Instant now, boolean writes) {
        begun = Optional.of(Background.of("policy", () -> found(build, now, writes)));
    }

    /// What was begun is of no use any more.
    public void forget() {
        begun = Optional.empty();
    }

    /// From its text.
    public Loaded<Optional<Policy>> read() {
        var read = anew();
        sources = read.sources();
        return read.policy();
    }

    /// Remembered where nothing has changed that an earlier command of this `build` read it from,
    /// and to be remembered otherwise; or as it was begun. Without a build nothing is remembered.
    public Loaded<Optional<Policy>> read(Optional<String> build, Instant now) {
        var read = begun.isPresent() ? begun.get().get() : found(build, now);
        begun = Optional.empty();
        sources = read.sources();
        if (build.isPresent() && read.isWorthKeeping()) {
            var policy = read.policy().value().orElseThrow();
            new RememberedPolicy(policy, sources).keep(book, build.get(), now);
        }
        return read.policy();
    }

    private Read found(Optional<String> build, Instant now, boolean writes) {
        if (writes) {
            Channels.load();
        }
        return found(build, now);
    }

    private Read found(Optional<String> build, Instant now) {
        var remembered = build.flatMap(of -> RememberedPolicy.in(book, of, now));
        if (remembered.isEmpty()) {
            return anew();
        }
        var policy = new Loaded<>(Optional.of(remembered.get().policy()), List.of());
        return new Read(policy, remembered.get().sources(), true);
    }

    private Read anew() {
        TimeZones.beginToLoad();
        var looked = new PolicySources();
        var files = new BookFiles(book, Optional.of(looked));
        var problems = new Problems();
        var policy = of(files.source(Layout.POLICY, problems), files, problems);
        return new Read(policy, looked.toBytes(), false);
    }

    /// Empty where the text cannot be used at all.
    public static Loaded<Optional<Policy>> of(
            Optional<SourceText> source, BookFiles files, Problems problems) {
        var holidays = new HolidayFiles(files);
        var policy = source.flatMap(text -> PolicyCodec.read(text, holidays, problems));
        return new Loaded<>(policy, problems.all());
    }

    private record Read(Loaded<Optional<Policy>> policy, byte[] sources, boolean isRemembered) {
        /// What could not be looked at left no trace.
        boolean isWorthKeeping() {
            return !isRemembered && policy.value().isPresent() && policy.problems().isEmpty();
        }
    }
}
