package dev.tend.render.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.render.table.SampleTables;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;

class ParagraphTest {
    @Test
    void wordsStayWhole() {
        assertEquals(
                List.of("Asked for a", "quote for 50", "seats"),
                Paragraph.lines("Asked for a quote for 50 seats", 12));
    }

    @Test
    void chineseBreaksBetweenCharactersButNotBeforePunctuation() {
        assertEquals(List.of("询问报", "价，关注", "ERP接口"), Paragraph.lines("询问报价，关注ERP接口", 9));
        assertEquals(List.of("询问报", "价，关", "注"), Paragraph.lines("询问报价，关注", 7));
    }

    @Test
    void aWordWiderThanTheLineIsCut() {
        assertEquals(List.of("a", "bcdef…", "g"), Paragraph.lines("a bcdefghijkl g", 6));
    }

    @Test
    void nothingIsMissingOfAWordThatMustBeWhole() {
        assertEquals(List.of("a", "bcdefghijkl", "g"), Paragraph.whole("a bcdefghijkl g", 6));
        assertEquals(
                List.of("没有", "customers/acme", "这一行"),
                Paragraph.whole("没有 customers/acme 这一行", 6));
    }

    @Test
    void whatOpensStaysWithWhatFollows() {
        assertEquals(List.of("没有这", "“李雷”一", "（行）"), Paragraph.lines("没有这“李雷”一（行）", 8));
    }

    @Test
    void nothingIsNoLine() {
        assertEquals(List.of(), Paragraph.lines("  ", 10));
    }

    @Test
    void noLineIsEverTooWideAndNoWordIsLost() {
        for (long seed = 0; seed < 1_000; seed++) {
            var random = new Random(seed);
            var text = SampleTables.randomText(random, 60);
            var printed = Printable.of(text).replace(" ", "");
            var lines = Paragraph.lines(text, 24);
            for (var line : lines) {
                assertTrue(DisplayWidth.of(line) <= 24, "seed " + seed + ": " + line);
            }
            var joined = String.join("", lines).replace(" ", "");
            assertTrue(joined.contains("…") || joined.equals(printed), "seed " + seed);
        }
    }
}
