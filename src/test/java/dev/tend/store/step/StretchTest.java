package dev.tend.store.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

class StretchTest {
    private static final String TWO =
            """
            opportunities:
              first:
                name: One
                amount: 3
              second:
                name: One
                amount: 4
            """;

    @Test
    void whatReadsAlikeInAnotherRecordIsNotTakenOut() {
        var stretch = Stretch.between(TWO, TWO.replace("3", "5"));
        assertTrue(stretch.isOnceIn(TWO.replace("3", "5").replace("4", "6")));
        assertFalse(stretch.isOnceIn(TWO.replace("3", "6").replace("4", "5")));
    }

    @Test
    void itIsTakenOutOfItsOwnRecordWhereverThatStandsNow() {
        var stretch = Stretch.between(TWO, TWO.replace("3", "5"));
        var now = "# a remark\n" + TWO.replace("3", "5").replace("4", "5");
        assertEquals("# a remark\n" + TWO.replace("4", "5"), stretch.takenOutOf(now));
    }

    @Test
    void whatWasRemovedIsNotPutIntoAnotherRecord() {
        var before = TWO.replace("amount: 3", "amount: 3\n    note: x");
        var stretch = Stretch.between(before, TWO);
        assertTrue(stretch.isOnceIn(TWO));
        assertFalse(stretch.isOnceIn(TWO.replaceFirst("(?s)  first:.*  second:", "  second:")));
    }

    /// By their names, which need not come first, and by codes that are nearly the same.
    @Test
    void itemsAndCodesAreToldApart() {
        var people =
                """
                contacts:
                  - department: Purchasing
                    role: decider
                    name: Jane
                  - department: Purchasing
                    role: decider
                    name: Bob
                """;
        var jane = people.replaceFirst("role: decider", "role: user");
        var bob = people.replaceFirst("(?s)(.*)role: decider", "$1role: user");
        assertTrue(Stretch.between(people, jane).isOnceIn(jane));
        assertFalse(Stretch.between(people, jane).isOnceIn(bob));
        assertTrue(Stretch.between(people, jane).isOnceIn("# x\n" + jane.replace("s:", "s: # y")));
        var alike = TWO.replace("first", "aw").replace("second", "c9");
        var stretch = Stretch.between(alike, alike.replace("3", "5"));
        assertFalse(stretch.isOnceIn(alike.replace("3", "6").replace("4", "5")));
    }

    @Test
    void whatIsYetToComeIsToldAtAnyIndent() {
        var before = "a:\n  b:\n    x: 1\nz: 1\n";
        var after = "a:\n  b:\n  n: 2\nz: 1\n";
        assertTrue(Stretch.between(before, after).isYetToComeIn("# c\n" + before));
        assertTrue(Stretch.between(after, before).isYetToComeIn("# c\n" + after));
    }

    @Test
    void placesAreThoseThatComparingEverywhereFinds() {
        var random = new SplittableRandom(20261127);
        for (int i = 0; i < 20_000; i++) {
            var lines = lines(random, random.nextInt(12));
            var wanted = lines(random, random.nextInt(5));
            var expected =
                    IntStream.rangeClosed(0, lines.size() - wanted.size())
                            .filter(at -> lines.subList(at, at + wanted.size()).equals(wanted))
                            .boxed()
                            .toList();
            assertEquals(expected, Lines.places(lines, wanted), wanted + " in " + lines);
        }
    }

    private static List<String> lines(SplittableRandom random, int size) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < size; i++) {
            lines.add(random.nextInt(2) + "\n");
        }
        return lines;
    }

    /// A note may have come with a book of somebody else's.
    @Test
    @Timeout(20)
    void aMillionLinesAreNotComparedWithEachOther() {
        var blank = "  \n".repeat(500_000);
        var stretch = Stretch.between("", blank + "x\n");
        assertFalse(stretch.isOnceIn(blank + blank));
        var deep = Stretch.between("a:\n  b: 1\n", "a:\n  b: 1\n  b: 1\n");
        assertFalse(deep.isOnceIn("a:\n" + "  b: 1\n".repeat(1_000_000)));
    }
}
