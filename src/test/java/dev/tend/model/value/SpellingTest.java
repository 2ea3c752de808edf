package dev.tend.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.Random;

class SpellingTest {
    private static final List<String> COMMANDS = List.of("log", "list", "due", "show", "snooze");

    @Test
    void oneEditAndOneSwapAreForgiven() {
        assertEquals(Optional.of("log"), Spelling.nearest("lgo", COMMANDS));
        assertEquals(Optional.of("list"), Spelling.nearest("lst", COMMANDS));
        assertEquals(Optional.of("due"), Spelling.nearest("duee", COMMANDS));
        assertEquals(Optional.of("show"), Spelling.nearest("SHOW", COMMANDS));
        assertEquals(Optional.of("snooze"), Spelling.nearest("snoze", COMMANDS));
    }

    @Test
    void atMostAThirdOfALongerWordMayDiffer() {
        assertEquals(Optional.of("proposal"), Spelling.nearest("prposl", List.of("proposal")));
        assertEquals(Optional.empty(), Spelling.nearest("prpsl", List.of("proposal")));
        assertEquals(Optional.empty(), Spelling.nearest("xyz", COMMANDS));
    }

    @Test
    void twoCharactersOfChineseAreTheBeginningOfAWord() {
        var results = List.of("continue", "继续跟进", "pending", "待定");
        assertEquals(Optional.of("继续跟进"), Spelling.nearest("继续", results));
        assertEquals(Optional.empty(), Spelling.nearest("跟进", results));
    }

    @Test
    void nothingIsNearAnEmptyWordOrAmongNoCandidates() {
        assertEquals(Optional.empty(), Spelling.nearest("", COMMANDS));
        assertEquals(Optional.empty(), Spelling.nearest("log", List.of()));
        assertEquals(Optional.empty(), Spelling.nearest("x", List.of("y", "")));
    }

    @Test
    void theNearestWinsAndTheFirstOfEquals() {
        assertEquals(Optional.of("list"), Spelling.nearest("lis", List.of("log", "lost", "list")));
        assertEquals(Optional.of("aab"), Spelling.nearest("aaa", List.of("aab", "aac")));
    }

    @Test
    void theOnlyWordThatBegunIsNearerThanAnyOther() {
        assertEquals(
                Optional.of("within"), Spelling.nearest("wit", List.of("out", "wish", "within")));
        assertEquals(Optional.of("snooze"), Spelling.nearest("sno", COMMANDS));
        assertEquals(Optional.empty(), Spelling.nearest("sn", COMMANDS));
    }

    @Test
    void theDistanceIsAMetricOfSingleEdits() {
        assertEquals(0, Spelling.distance("成交", "成交"));
        assertEquals(1, Spelling.distance("成交", "成"));
        assertEquals(1, Spelling.distance("ab", "ba"));
        assertEquals(3, Spelling.distance("", "abc"));
        for (long seed = 0; seed < 500; seed++) {
            var random = new Random(seed);
            var a = word(random);
            var b = word(random);
            int distance = Spelling.distance(a, b);
            assertEquals(distance, Spelling.distance(b, a), "seed " + seed);
            assertEquals(distance == 0, a.equals(b), "seed " + seed);
            assertTrue(distance <= Math.max(a.length(), b.length()), "seed " + seed);
            assertTrue(distance >= Math.abs(a.length() - b.length()), "seed " + seed);
        }
    }

    private static String word(Random random) {
        var word = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            word.append((char) ('a' + random.nextInt(3)));
        }
        return word.toString();
    }
}
