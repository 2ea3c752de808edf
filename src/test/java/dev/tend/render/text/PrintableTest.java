package dev.tend.render.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.tend.render.table.SampleTables;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Random;

class PrintableTest {
    @Test
    void harmlessTextStaysTheSame() {
        var text = "智联 Acme é 👨‍👩‍👧 שלום";
        assertSame(text, Printable.of(text));
    }

    @Test
    void escapeSequencesBecomeVisible() {
        assertEquals("␛[31mred␛[0m␇", Printable.of("\u001b[31mred\u001b[0m\u0007"));
        assertEquals("␛]0;title␀␡", Printable.of("\u001b]0;title\u0000\u007f"));
        assertEquals("\uFFFD2J", Printable.of("\u009b2J"));
    }

    @Test
    void lineBreaksAndTabsBecomeSpaces() {
        assertEquals("a b c d e f g", Printable.of("a\nb\tc\r\nd\re\u2028f\u0085g"));
        assertEquals(" a", Printable.of("\na"));
    }

    @Test
    void tabsAndEndsOfLinesStayWhereTheyMay() {
        assertEquals("a\nb\tc\r\nd e␛", Printable.withLines("a\nb\tc\r\nd\re\u001b"));
        assertEquals("\uFFFD\n😀", Printable.withLines("\u202e\n😀"));
    }

    @Test
    void bidirectionalControlsBecomeVisible() {
        assertEquals("\uFFFDgpj.exe", Printable.of("\u202Egpj.exe"));
        assertEquals("a\uFFFD\uFFFD\uFFFDb", Printable.of("a\u2066\u200F\u061Cb"));
    }

    @Test
    void everyControlOfARangeIsReplacedAndItsNeighboursAreNot() {
        for (var range : new String[] {"\u202A\u202E", "\u2066\u206F", "\uFFF9\uFFFB"}) {
            assertEquals("\uFFFD\uFFFD", Printable.of(range));
        }
        for (var neighbours : new String[] {" ~", "\u2030\u2065", "\u2070\uFFF8\uFFFC", "\u00A0"}) {
            assertSame(neighbours, Printable.of(neighbours));
        }
    }

    @Test
    void loneSurrogatesAreReplacedAndPairsKept() {
        assertEquals("\uFFFDa", Printable.of("\uD83Da"));
        assertEquals("a\uFFFD", Printable.of("a\uDE00"));
        assertEquals("a\uFFFD", Printable.of("a\uD83D"));
        assertEquals("😀\uFFFD", Printable.of("😀\uDE00"));
    }

    @Test
    void randomTextLosesEverythingHarmful() {
        for (long seed = 0; seed < 3_000; seed++) {
            var text = SampleTables.randomText(new Random(seed), 30);
            var printable = Printable.of(text);
            var where = "seed " + seed;
            for (int i = 0; i < printable.length(); i++) {
                char c = printable.charAt(i);
                assertFalse(Character.isISOControl(c) || c == '\u202E' || c == '\u2066', where);
            }
            var bytes = printable.getBytes(StandardCharsets.UTF_8);
            assertEquals(printable, new String(bytes, StandardCharsets.UTF_8), where);
            assertSame(printable, Printable.of(printable), where);
        }
    }
}
