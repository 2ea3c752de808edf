package dev.tend.binary;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Takes values out in the order in which a [ByteWriter] put them in. Bytes that were not written
/// so give wrong values or an `IndexOutOfBoundsException`: who reads a file checks it before.
public final class ByteReader {
    private static final int SEVEN_BITS = 0x7f;

    private final byte[] bytes;
    private final int start;
    private final int end;
    private int at;

    public ByteReader(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    /// Of `length` bytes from `start` on.
    public ByteReader(byte[] bytes, int start, int length) {
        this.bytes = bytes;
        this.start = start;
        this.at = start;
        this.end = start + length;
    }

    /// The same values from the first one on.
    public ByteReader again() {
        return new ByteReader(bytes, start, end - start);
    }

    public boolean atEnd() {
        return at == end;
    }

    public boolean flag() {
        return bytes[at++] != 0;
    }

    public long count() {
        long number = 0;
        int shift = 0;
        byte next = bytes[at++];
        while (next < 0) {
            number |= (long) (next & SEVEN_BITS) << shift;
            shift += 7;
            next = bytes[at++];
        }
        return number | (long) next << shift;
    }

    public long number() {
        long number = count();
        return number >>> 1 ^ -(number & 1);
    }

    public long whole() {
        long number = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            number = number << 8 | bytes[at++] & 0xff;
        }
        return number;
    }

    public String text() {
        long head = count();
        int length = size(head >>> ByteWriter.KIND_BITS);
        int kind = (int) head & (1 << ByteWriter.KIND_BITS) - 1;
        if (kind != ByteWriter.CHARACTERS) {
            var charset =
                    kind == ByteWriter.LATIN ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
            var text = new String(bytes, at, length, charset);
            at += length;
            return text;
        }
        var text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append((char) count());
        }
        return text.toString();
    }

    /// The next block, as it was written.
    public byte[] bytes() {
        int length = size(count());
        var block = Arrays.copyOfRange(bytes, at, at + length);
        at += length;
        return block;
    }

    /// The values within the next block.
    public ByteReader block() {
        int length = size(count());
        var block = new ByteReader(bytes, at, length);
        at += length;
        return block;
    }

    /// How many values follow: no more than there are bytes.
    public int size() {
        return size(count());
    }

    private int size(long claimed) {
        if (claimed < 0 || claimed > end - at) {
            throw new IndexOutOfBoundsException(claimed + " at " + at + " of " + end);
        }
        return (int) claimed;
    }
}
