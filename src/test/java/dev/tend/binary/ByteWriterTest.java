package dev.tend.binary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.Seed;

import org.junit.jupiter.api.Test;

import java.util.Random;

class ByteWriterTest {
    private static final long[] EDGES = {
        0, 1, 63, 64, 127, 128, 16_383, 16_384, Integer.MAX_VALUE, Long.MAX_VALUE
    };

    @Test
    void everyNumberIsReadBack() {
        var out = new ByteWriter();
        for (long edge : EDGES) {
            out.count(edge);
            out.number(edge);
            out.number(-edge - 1);
            out.whole(-edge - 1);
        }
        var in = new ByteReader(out.toBytes());
        for (long edge : EDGES) {
            assertEquals(edge, in.count());
            assertEquals(edge, in.number());
            assertEquals(-edge - 1, in.number());
            assertEquals(-edge - 1, in.whole());
        }
        assertTrue(in.atEnd());
    }

    @Test
    void everyTextIsReadBack() {
        long seed = Seed.fresh();
        var random = new Random(seed);
        for (int i = 0; i < 5000; i++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                int most = random.nextBoolean() ? 0x80 : random.nextBoolean() ? 0x3000 : 0x10000;
                text.append((char) random.nextInt(most));
            }
            var out = new ByteWriter();
            out.text(text.toString());
            out.flag(true);
            var in = new ByteReader(out.toBytes());
            assertEquals(text.toString(), in.text(), "seed " + seed);
            assertTrue(in.flag() && in.atEnd(), "seed " + seed);
        }
    }

    @Test
    void bytesThatWereNotWrittenSoAreRefusedBeforeRoomIsMadeForThem() {
        var out = new ByteWriter();
        out.count(Integer.MAX_VALUE);
        var claimed = out.toBytes();
        assertThrows(IndexOutOfBoundsException.class, () -> new ByteReader(claimed).size());
        assertThrows(IndexOutOfBoundsException.class, () -> new ByteReader(claimed).text());
        assertThrows(IndexOutOfBoundsException.class, () -> new ByteReader(claimed).block());
    }
}
