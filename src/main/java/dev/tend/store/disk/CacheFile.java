package dev.tend.store.disk;

import dev.tend.binary.ByteReader;
import dev.tend.binary.ByteWriter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.CRC32;

/// A file of values in a book's work folder that can be made again at any time. It is read where it
/// is whole, and was written by the same build of tend: another may mean something else by it.
public record CacheFile(String name) {
    /// Some ten times what a million entries need; whatever is larger is none of ours.
    private static final long LARGEST = 1L << 28;

    private static final int SHARE_OF_MEMORY = 4;

    /// The bytes of the file in a work folder; none where there is no such file.
    public byte[] bytes(Path folder) {
        var file = folder.resolve(name);
        try {
            return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                            && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                            && Files.size(file) <= largest()
                    ? Streams.read(file)
                    : new byte[0];
        } catch (IOException unreadable) {
            return new byte[0];
        }
    }

    private static long largest() {
        return Math.min(LARGEST, Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY);
    }

    /// What is read from the values that a file holds. The checksum keeps accidents out; what
    /// somebody made up under a right one is as good as nothing, too.
    public <T> Optional<T> read(
            byte[] file, String build, Function<ByteReader, Optional<T>> reader) {
        try {
            return values(file, build).flatMap(reader);
        } catch (RuntimeException notOurs) {
            return Optional.empty();
        }
    }

    private Optional<ByteReader> values(byte[] file, String build) {
        var beginning = beginning();
        int head = beginning.length + Long.BYTES;
        if (file.length < head
                || !Arrays.equals(file, 0, beginning.length, beginning, 0, beginning.length)) {
            return Optional.empty();
        }
        long sum = new ByteReader(file, beginning.length, Long.BYTES).whole();
        if (sum != checksum(file, head)) {
            return Optional.empty();
        }
        var in = new ByteReader(file, head, file.length - head);
        return in.text().equals(build) ? Optional.of(in) : Optional.empty();
    }

    /// The beginning of a file; its values are to be written behind.
    public ByteWriter begin(String build) {
        var out = new ByteWriter();
        var beginning = beginning();
        out.raw(beginning, 0, beginning.length);
        out.whole(0);
        out.text(build);
        return out;
    }

    /// The whole file.
    public byte[] end(ByteWriter out) {
        var file = out.toBytes();
        int place = beginning().length;
        var sum = new ByteWriter();
        sum.whole(checksum(file, place + Long.BYTES));
        System.arraycopy(sum.toBytes(), 0, file, place, Long.BYTES);
        return file;
    }

    private byte[] beginning() {
        return ("tend " + name + " 1\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static long checksum(byte[] file, int from) {
        var sum = new CRC32();
        sum.update(file, from, file.length - from);
        return sum.getValue();
    }
}
