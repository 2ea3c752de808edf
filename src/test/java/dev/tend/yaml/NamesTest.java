package dev.tend.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.tend.Seed;

import org.junit.jupiter.api.Test;

import java.util.Random;

class NamesTest {
    private static final int MANY = 20_000;

    @Test
    void aKeyIsKeptOnce() {
        var text = "summary: a\nsummary: b\n".toCharArray();
        assertEquals("summary", Names.of(text, 0, 7));
        assertSame(Names.of(text, 0, 7), Names.of(text, 11, 18));
        assertSame(Names.within("next", "do"), Names.within("next", "do"));
    }

    /// Many more than there is room for.
    @Test
    void everyTextIsItself() {
        long seed = Seed.fresh();
        var random = new Random(seed);
        for (int i = 0; i < MANY; i++) {
            var outer = Integer.toString(random.nextInt(MANY), 36);
            var inner = Integer.toString(random.nextInt(MANY), 36);
            var text = ("  " + outer + "." + inner + ":").toCharArray();
            assertEquals(outer, Names.of(text, 2, 2 + outer.length()), "seed " + seed);
            assertEquals(outer + "." + inner, Names.within(outer, inner), "seed " + seed);
            assertEquals(outer + "." + inner, Names.of(text, 2, text.length - 1), "seed " + seed);
        }
    }
}
