package dev.tend.store.step;

import dev.tend.store.disk.FileText;

import java.nio.charset.CharacterCodingException;
import java.util.zip.CRC32;

/// Tells the content of a file from another one: its length in bytes and a checksum. It guards
/// against later edits, not against forgery.
public record Fingerprint(long length, long checksum) {
    private static final int HEX = 16;
    private static final String ABSENT = "-";
    private static final Fingerprint NONE = new Fingerprint(-1, 0);

    public static Fingerprint of(FileText content) throws CharacterCodingException {
        if (!content.isThere()) {
            return NONE;
        }
        return of(content.encoded());
    }

    public static Fingerprint of(byte[] bytes) {
        var sum = new CRC32();
        sum.update(bytes);
        return new Fingerprint(bytes.length, sum.getValue());
    }

    /// As `toString` wrote it; fails with a `NumberFormatException` where it did not.
    static Fingerprint read(String text) {
        int colon = text.indexOf(':');
        return text.equals(ABSENT)
                ? NONE
                : new Fingerprint(
                        Long.parseLong(text.substring(0, Math.max(0, colon))),
                        Long.parseLong(text.substring(colon + 1), HEX));
    }

    boolean is(Fingerprint other) {
        return length == other.length && checksum == other.checksum;
    }

    boolean isOfFile() {
        return length >= 0;
    }

    @Override
    public String toString() {
        return isOfFile() ? length + ":" + Long.toHexString(checksum) : ABSENT;
    }
}
