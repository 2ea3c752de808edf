package dev.tend.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

class LineDiffTest {
    @Test
    void onlyWhatDiffersIsShown() {
        assertEquals(List.of("- b", "+ x"), LineDiff.of("a\nb\nc\n", "a\nx\nc\n"));
        assertEquals(List.of("+ b"), LineDiff.of("a\na\n", "a\nb\na\n"));
        assertEquals(List.of(), LineDiff.of("a\n", "a\n"));
    }

    /// What is shown, applied to the one text, gives the other.
    @Test
    void whatIsShownMakesOneTextOfTheOther() {
        var random = new SplittableRandom(20261127);
        for (int i = 0; i < 5_000; i++) {
            var before = text(random);
            var after = text(random);
            var shown = LineDiff.of(before, after);
            var left = new ArrayList<>(before.lines().toList());
            var right = new ArrayList<>(after.lines().toList());
            for (var line : shown) {
                (line.startsWith("- ") ? left : right).remove(line.substring(2));
            }
            assertEquals(sorted(left), sorted(right), before + "|" + after);
        }
    }

    /// As many lines as a profile may have.
    @Test
    void aVeryLongTextIsCompared() {
        var blank = "\n".repeat(240_000);
        assertEquals(List.of("+ grade: A"), LineDiff.of(blank, blank + "grade: A\n"));
        var other = "x\n".repeat(240_000);
        assertEquals(480_000, LineDiff.of(blank, other).size());
    }

    private static List<String> sorted(List<String> lines) {
        return lines.stream().sorted().toList();
    }

    private static String text(SplittableRandom random) {
        var text = new StringBuilder();
        for (int size = random.nextInt(8); size > 0; size--) {
            text.append((char) ('a' + random.nextInt(3))).append('\n');
        }
        return text.toString();
    }
}
