package dev.tend.binary;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Puts values one behind the other: small numbers and short texts take few bytes. [ByteReader]
/// takes them out in the same order.
public final class ByteWriter {
    private static final int FIRST = 256;
    private static final int SEVEN_BITS = 0x7f;

    /// How a text is written, which its length says in its last bits.
    static final int KIND_BITS = 2;

    static final int LATIN = 0;
    static final int UNICODE = 1;
    static final int CHARACTERS = 2;

    private byte[] bytes = new byte[FIRST];
    private int size;

    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    public int size() {
        return size;
    }

    public void flag(boolean flag) {
        room(1);
        bytes[size++] = (byte) (flag ? 1 : 0);
    }

    /// A number that is mostly small, and never negative.
    public void count(long number) {
        room(10);
        long rest = number;
        while ((rest & ~SEVEN_BITS) != 0) {
            bytes[size++] = (byte) (rest & SEVEN_BITS | SEVEN_BITS + 1);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    /// A number of either sign.
    public void number(long number) {
        count(number << 1 ^ number >> 63);
    }

    /// Any number, in eight bytes.
    public void whole(long number) {
        room(Long.BYTES);
        for (int shift = Long.SIZE - 8; shift >= 0; shift -= 8) {
            bytes[size++] = (byte) (number >>> shift);
        }
    }

    /// Any text, also one with unpaired surrogates, which UTF-8 cannot say. What Latin-1 can say is
    /// read without a look at each of its characters.
    public void text(String text) {
        if (written(text, StandardCharsets.ISO_8859_1, LATIN)
                || written(text, StandardCharsets.UTF_8, UNICODE)) {
            return;
        }
        head(text.length(), CHARACTERS);
        for (int i = 0; i < text.length(); i++) {
            count(text.charAt(i));
        }
    }

    /// Whether a charset can say a text, which then is written by it.
    private boolean written(String text, Charset charset, int kind) {
        var encoded = text.getBytes(charset);
        boolean isExact = new String(encoded, charset).equals(text);
        if (isExact) {
            head(encoded.length, kind);
            raw(encoded, 0, encoded.length);
        }
        return isExact;
    }

    private void head(int length, int kind) {
        count((long) length << KIND_BITS | kind);
    }

    /// Bytes with their number before them.
    public void block(byte[] block) {
        count(block.length);
        raw(block, 0, block.length);
    }

    /// Bytes as they are.
    public void raw(byte[] from, int start, int length) {
        room(length);
        System.arraycopy(from, start, bytes, size, length);
        size += length;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
        }
    }
}
