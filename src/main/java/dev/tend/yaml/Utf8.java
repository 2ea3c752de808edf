package dev.tend.yaml;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// UTF-8, strictly: other bytes are no text, and half of a surrogate pair has no bytes. Java's
/// strict coders go from character to character; a string is made as a whole, and looked at
/// afterwards.
public final class Utf8 {
    private static final char REPLACEMENT = '\uFFFD';

    private Utf8() {}

    public static Optional<String> decode(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        boolean isExact =
                text.indexOf(REPLACEMENT) < 0
                        || Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes);
        return isExact ? Optional.of(text) : Optional.empty();
    }

    public static Optional<byte[]> encode(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new String(bytes, StandardCharsets.UTF_8).equals(text)
                ? Optional.of(bytes)
                : Optional.empty();
    }
}
