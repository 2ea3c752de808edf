package dev.tend.yaml;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tend.Seed;

import org.junit.jupiter.api.Test;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;

/// It takes and gives exactly what the strict coders of Java do.
class Utf8Test {
    private static final int TEXTS = 200_000;

    /// Where characters of one, two, three and four bytes begin and end, and what is none.
    private static final int[] EDGES = {
        0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xED, 0xEF,
        0xBD, 0xF0, 0xF4, 0xF5, 0xFF
    };

    private static final String CHARACTERS = "a\0\u00e9\u4e2d\ud83d\ude00\ud800\udfff\ufffd\ufeff";

    @Test
    void aReplacementCharacterThatWasWrittenIsText() {
        var bytes = "报价\uFFFD".getBytes(StandardCharsets.UTF_8);
        assertEquals(Optional.of("报价\uFFFD"), Utf8.decode(bytes));
    }

    @Test
    void anyBytesAreReadAsStrictlyAsJavaCan() {
        long seed = Seed.fresh();
        var random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            var bytes = new byte[random.nextInt(7)];
            for (int at = 0; at < bytes.length; at++) {
                bytes[at] = (byte) EDGES[random.nextInt(EDGES.length)];
            }
            assertEquals(
                    decoded(bytes),
                    Utf8.decode(bytes),
                    () -> "seed " + seed + ": " + Arrays.toString(bytes));
        }
    }

    @Test
    void anyTextIsWrittenAsStrictlyAsJavaCan() {
        long seed = Seed.fresh();
        var random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(5); length > 0; length--) {
                text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
            }
            assertArrayEquals(
                    encoded(text.toString()).orElse(new byte[] {-1}),
                    Utf8.encode(text.toString()).orElse(new byte[] {-1}),
                    () -> "seed " + seed + ": " + text.chars().boxed().toList());
        }
    }

    private static Optional<String> decoded(byte[] bytes) {
        try {
            var decoder = StandardCharsets.UTF_8.newDecoder();
            return Optional.of(decoder.decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException none) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> encoded(String text) {
        try {
            var buffer = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            var bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            return Optional.of(bytes);
        } catch (CharacterCodingException none) {
            return Optional.empty();
        }
    }
}
