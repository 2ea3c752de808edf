package dev.tend.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tend.Seed;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Short ids name one of those given, and no other could be named shorter.
class ShortIdsTest {
    private static final int BOOKS = 2000;

    @Test
    void fourCharactersAreEnoughUntilTwoBeginAlike() {
        var ids = ShortIds.among(List.of("k3f9q2zt", "k3f9q2zx", "m20pbbbb"));
        assertEquals("m20p", ids.of("m20pbbbb"));
        assertEquals("k3f9q2zt", ids.of("k3f9q2zt"));
    }

    @Test
    void anIdThatIsAskedForTwiceIsStillOne() {
        var ids = ShortIds.among(List.of("k3f9q2zt", "k3f9q2zt"));
        assertEquals("k3f9", ids.of("k3f9q2zt"));
    }

    @Test
    void whatIsNoneOfThemStaysWhole() {
        assertEquals("k3f9q2zt", ShortIds.among(List.of("k3f9q2zx")).of("k3f9q2zt"));
        assertEquals("k3f9q2zt", ShortIds.among(List.of()).of("k3f9q2zt"));
    }

    @Test
    void theShortestBeginningThatNoOtherHas() {
        long seed = Seed.fresh();
        var random = new Random(seed);
        for (int book = 0; book < BOOKS; book++) {
            var all = new ArrayList<String>();
            for (int i = random.nextInt(12); i >= 0; i--) {
                all.add(id(random));
            }
            var ids = ShortIds.among(all);
            for (var id : all) {
                assertEquals(shortest(id, all), ids.of(id), "seed " + seed + ": " + id + all);
            }
        }
    }

    /// Few letters, so that many begin alike; some shorter than a short id, some not in Latin.
    private static String id(Random random) {
        var id = new StringBuilder();
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            id.append("abš".charAt(random.nextInt(3)));
        }
        return id.toString();
    }

    private static String shortest(String id, List<String> all) {
        for (int length = 4; length < id.length(); length++) {
            var beginning = id.substring(0, length);
            if (all.stream().noneMatch(other -> !other.equals(id) && other.startsWith(beginning))) {
                return beginning;
            }
        }
        return id;
    }
}
