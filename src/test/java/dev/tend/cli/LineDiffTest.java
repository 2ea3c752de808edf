package dev.tend.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tend.cli.command.LineDiff;

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

    /// As few lines as can be, in their order.
    @Test
    void noMoreIsShownThanDiffers() {
        assertEquals(List.of("- a", "+ x", "- c", "+ y"), LineDiff.of("a\nb\nc\n", "x\nb\ny\n"));
        var random = new SplittableRandom(20261127);
        for (int i = 0; i < 5_000; i++) {
            var before = text(random).lines().toList();
            var after = text(random).lines().toList();
            var shown = LineDiff.of(String.join("\n", before), String.join("\n", after));
            int common = common(before, after);
            assertEquals(before.size() + after.size() - 2 * common, shown.size(), shown::toString);
            assertEquals(common, common(before, without("- ", before, shown)), shown::toString);
            assertEquals(common, common(after, without("+ ", after, shown)), shown::toString);
        }
    }

    /// What is left of a text without the lines that are shown as only its own, taken out in their
    /// order.
    private static List<String> without(String mark, List<String> text, List<String> shown) {
        var left = new ArrayList<>(text);
        for (var line : shown) {
            if (line.startsWith(mark)) {
                left.remove(line.substring(2));
            }
        }
        return left;
    }

    /// How many lines two texts have in common, by trying everything.
    private static int common(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        var rest = one.subList(1, one.size());
        var otherRest = other.subList(1, other.size());
        return one.getFirst().equals(other.getFirst())
                ? 1 + common(rest, otherRest)
                : Math.max(common(rest, other), common(one, otherRest));
    }

    /// As many lines as a profile may have.
    @Test
    void aVeryLongTextIsCompared() {
        var blank = "\n".repeat(240_000);
        assertEquals(List.of("+ grade: A"), LineDiff.of(blank, blank + "grade: A\n"));
        var other = "x\n".repeat(240_000);
        assertEquals(480_000, LineDiff.of(blank, other).size());
    }

    private static String text(SplittableRandom random) {
        var text = new StringBuilder();
        for (int size = random.nextInt(8); size > 0; size--) {
            text.append((char) ('a' + random.nextInt(3))).append('\n');
        }
        return text.toString();
    }
}
