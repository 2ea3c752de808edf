package dev.tend.render.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.render.table.SampleTables;

import org.jline.utils.WCWidth;
import org.junit.jupiter.api.Test;

import java.util.Random;

class DisplayWidthTest {
    @Test
    void latinTakesOneColumnAndChineseTwo() {
        assertEquals(0, DisplayWidth.of(""));
        assertEquals(4, DisplayWidth.of("Acme"));
        assertEquals(8, DisplayWidth.of("智联科技"));
        assertEquals(2, DisplayWidth.of("，"));
        assertEquals(2, DisplayWidth.of("Ａ"));
        assertEquals(2, DisplayWidth.of("한"));
        assertEquals(2, DisplayWidth.of("𠀀"));
        assertEquals(1, DisplayWidth.of("…"));
        assertEquals(1, DisplayWidth.of("█"));
    }

    /// What is known without looking it up is what would be found.
    @Test
    void everyCharacterOfTheBasicPlaneIsAsWideAsJlineSays() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            if (!Character.isSurrogate(c)) {
                assertEquals(
                        Math.max(0, WCWidth.wcwidth(c)),
                        DisplayWidth.of(Character.toString(c)),
                        Integer.toHexString(c));
            }
        }
    }

    @Test
    void combiningMarksAndZeroWidthCharactersTakeNone() {
        assertEquals(1, DisplayWidth.of("e\u0301"));
        assertEquals(2, DisplayWidth.of("a\u200Bb"));
        assertEquals(2, DisplayWidth.of("\uFEFF中"));
        assertEquals(0, DisplayWidth.of("\u0301"));
    }

    @Test
    void whatIsDrawnAsOneEmojiTakesTwo() {
        assertEquals(2, DisplayWidth.of("😀"));
        assertEquals(2, DisplayWidth.of("👨‍👩‍👧"));
        assertEquals(2, DisplayWidth.of("👩🏽‍🚀"));
        assertEquals(2, DisplayWidth.of("👍🏽"));
        assertEquals(2, DisplayWidth.of("❤\uFE0F"));
        assertEquals(1, DisplayWidth.of("❤"));
        assertEquals(2, DisplayWidth.of("❤\uFE0F‍🔥"));
        assertEquals(2, DisplayWidth.of("🇨🇳"));
        assertEquals(1, DisplayWidth.of("🇨"));
        assertEquals(5, DisplayWidth.of("🇨🇳🇩🇪🇫"));
        assertEquals(2, DisplayWidth.of("1\uFE0F\u20E3"));
        assertEquals(2, DisplayWidth.of("⛹🏽"));
        assertEquals(2, DisplayWidth.of("🏽"));
        assertEquals(3, DisplayWidth.of("a🏽"));
    }

    @Test
    void everyFlagLetterAndSkinToneCounts() {
        assertEquals(2, DisplayWidth.of("🇦🇿"));
        assertEquals(2, DisplayWidth.of("🇿🇦"));
        assertEquals(2, DisplayWidth.of("👍🏻"));
        assertEquals(2, DisplayWidth.of("👍🏿"));
        assertEquals(2, DisplayWidth.of("🏻"));
        assertEquals(2, DisplayWidth.of("🏿"));
    }

    @Test
    void controlsTakeNone() {
        assertEquals(2, DisplayWidth.of("a\u001bb"));
        assertEquals(1, DisplayWidth.of("~\u007f"));
    }

    @Test
    void aJoinerBetweenOtherCharactersJoinsNothing() {
        assertEquals(4, DisplayWidth.of("中\u200D😀"));
        assertEquals(3, DisplayWidth.of("😀\u200Da"));
    }

    @Test
    void fittingCutsBetweenSignsAndAddsAnEllipsis() {
        assertEquals("Acme", DisplayWidth.fit("Acme", 4));
        assertEquals("Ac…", DisplayWidth.fit("Acme", 3));
        assertEquals("智联科技", DisplayWidth.fit("智联科技", 8));
        assertEquals("智联科…", DisplayWidth.fit("智联科技", 7));
        assertEquals("智联…", DisplayWidth.fit("智联科技", 6));
        assertEquals("…", DisplayWidth.fit("智联科技", 2));
        assertEquals("…", DisplayWidth.fit("智联科技", 1));
        assertEquals("", DisplayWidth.fit("智联科技", 0));
        assertEquals("👨‍👩‍👧…", DisplayWidth.fit("👨‍👩‍👧👨‍👩‍👧", 3));
        assertEquals("e\u0301…", DisplayWidth.fit("e\u0301abc", 2));
    }

    @Test
    void paddingCountsColumnsNotCharacters() {
        assertEquals("智联  ", DisplayWidth.padEnd("智联", 6));
        assertEquals("  智联", DisplayWidth.padStart("智联", 6));
        assertEquals("智联", DisplayWidth.padEnd("智联", 3));
        assertEquals("智联", DisplayWidth.padStart("智联", 3));
    }

    @Test
    void fittedRandomTextFitsAndBeginsLikeTheText() {
        for (long seed = 0; seed < 3_000; seed++) {
            var random = new Random(seed);
            var text = SampleTables.randomText(random, 20);
            int width = 1 + random.nextInt(20);
            var fitted = DisplayWidth.fit(text, width);
            var where = "seed " + seed;
            assertTrue(DisplayWidth.of(fitted) <= width, where);
            if (DisplayWidth.of(text) <= width) {
                assertEquals(text, fitted, where);
            } else {
                assertTrue(fitted.endsWith("…"), where);
                assertTrue(text.startsWith(fitted.substring(0, fitted.length() - 1)), where);
                assertTrue(DisplayWidth.of(fitted) >= width - 1, where);
                assertEquals(width, DisplayWidth.of(DisplayWidth.padEnd(fitted, width)), where);
                assertEquals(width, DisplayWidth.of(DisplayWidth.padStart(fitted, width)), where);
            }
        }
    }
}
