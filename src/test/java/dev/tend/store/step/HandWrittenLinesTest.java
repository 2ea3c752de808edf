package dev.tend.store.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.yaml.Problems;
import dev.tend.yaml.SourceText;
import dev.tend.yaml.YamlNode;
import dev.tend.yaml.YamlReader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/// Taking a step out of a text leaves whatever was written into it by hand where it belongs.
class HandWrittenLinesTest {
    private static final String MARK = "by-hand";
    private static final String JANE = "contacts:\n  - name: Jane\n    phone: 1\n";
    private static final String BOB = "  - name: Bob\n    title: CTO\n";

    @ParameterizedTest
    @CsvSource({
        "'    email: b\n'",
        "'\n\n    email: b\n'",
        "'# remark\n    email: b\n'",
        "'    # met at the fair\n'",
        "'\temail: b\n'",
        "'    email: b\r\n'",
    })
    void whatGoesOnTheAddedItemKeepsIt(String byHand) {
        assertFalse(Stretch.between(JANE, JANE + BOB).isOnceIn(JANE + BOB + byHand));
    }

    @ParameterizedTest
    @CsvSource({
        "'  - name: Eve\n'",
        "'  # Eve is next\n  - name: Eve\n'",
        "'region: north\n'",
        "'\n# remark\n'",
    })
    void whatComesAfterItStays(String byHand) {
        var stretch = Stretch.between(JANE, JANE + BOB);
        var now = JANE + BOB + byHand;
        assertTrue(stretch.isOnceIn(now));
        assertEquals(JANE + byHand, stretch.takenOutOf(now));
    }

    @Test
    void whatGoesOnAReplacedValueKeepsIt() {
        var before = "name: A\nneed: x\n";
        var after = "name: A\nneed: call before ten\n";
        assertFalse(Stretch.between(before, after).isOnceIn(after + "  and never on a Friday\n"));
        var folded = before.replace("x", "|\n  some\n");
        var further = folded + "  more\n";
        assertFalse(Stretch.between(before, folded).isOnceIn(further));
        assertFalse(Stretch.between("name: A\n", folded).isOnceIn(folded + "\n  # more\n"));
    }

    /// YAML lets them stand as far to the left as their key.
    @Test
    void itemsOfAnAddedListKeepIt() {
        var before = "aliases:\n- a\n";
        var after = before + "tags:\n- b\n";
        assertFalse(Stretch.between(before, after).isOnceIn(after + "- c\n"));
        var item = Stretch.between(after, after + "- c\n");
        assertEquals(after + "- d\n", item.takenOutOf(after + "- c\n- d\n"));
        assertFalse(item.isOnceIn(after + "- c\n  d\n"));
    }

    /// What was removed would come between a record and what was written into it since.
    @Test
    void whatWasRemovedIsNotPutBackInTheMiddle() {
        var stretch = Stretch.between(JANE + BOB + "\n", JANE + "\n");
        assertFalse(stretch.isOnceIn(JANE + "\n    email: jane\n"));
        assertTrue(stretch.isOnceIn("# remark\n" + JANE + "\n"));
    }

    /// A key above lines that stand as they were.
    @Test
    void whatWasRenamedGoesBackWhateverItHolds() {
        var before = "opportunities:\n  a:\n    name: A\n";
        var after = before.replace(" a:", " b:");
        assertEquals(
                before + "    amount: 3\n",
                Stretch.between(before, after).takenOutOf(after + "    amount: 3\n"));
    }

    @Test
    void noLineGetsIntoAnotherRecord() {
        var random = new SplittableRandom(20261128);
        int taken = 0;
        int kept = 0;
        for (int i = 0; i < 10_000; i++) {
            var before = profile(random);
            var after = profile(random);
            var lines = new ArrayList<>(Lines.of(after));
            lines.add(random.nextInt(lines.size() + 1), byHand(random));
            var now = String.join("", lines);
            var stretch = Stretch.between(before, after);
            var path = pathOfMark(now);
            if (before.equals(after) || path.isEmpty()) {
                continue;
            }
            if (stretch.isOnceIn(now)) {
                var then = stretch.takenOutOf(now);
                assertEquals(path, pathOfMark(then), before + "\n" + now + "\n" + then);
                taken++;
            } else {
                kept++;
            }
        }
        assertTrue(taken > 500 && kept > 500, taken + " taken out, " + kept + " not");
    }

    /// Two of them mostly have much in common.
    private static String profile(SplittableRandom random) {
        var text = new StringBuilder("name: A\n");
        if (random.nextInt(3) > 0) {
            text.append(any(random, "need: x\n", "need: y\n", "need: |\n  x\n", "need: y\n  z\n"));
        }
        if (random.nextInt(3) > 0) {
            text.append("aliases:\n- a\n").append(any(random, "", "- b\n", "- c\n"));
        }
        if (random.nextInt(3) > 0) {
            text.append("tags:\n  - a\n").append(any(random, "", "  - b\n", "\n  - c\n"));
        }
        if (random.nextInt(3) > 0) {
            text.append(JANE).append(any(random, "", "    title: CEO\n"));
            text.append(any(random, "", BOB)).append(any(random, "", "  - name: Eve\n"));
        }
        if (random.nextInt(3) > 0) {
            text.append("opportunities:\n  a:\n    name: A\n");
            text.append(any(random, "", "  b:\n    name: B\n"));
        }
        return text.toString();
    }

    private static String byHand(SplittableRandom random) {
        var start = any(random, "", "", "\n", "# remark\n");
        var indent = " ".repeat(random.nextInt(4) * 2);
        return start + indent + any(random, "", "", "- ") + any(random, "x: ", "") + MARK + "\n";
    }

    private static String any(SplittableRandom random, String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    /// The keys and names of all that the mark lies in, and how the value begins; empty where the
    /// text is no YAML.
    private static Optional<List<String>> pathOfMark(String text) {
        var problems = new Problems();
        var documents = YamlReader.documents(SourceText.of("a.yaml", text), problems);
        return problems.errors() == 0 && documents.size() == 1
                ? path(documents.getFirst())
                : Optional.empty();
    }

    private static Optional<List<String>> path(YamlNode node) {
        return switch (node) {
            case YamlNode.Scalar(var text, _) ->
                    text.contains(MARK)
                            ? Optional.of(List.of(text.split("\\s", 2)[0]))
                            : Optional.empty();
            case YamlNode.Sequence(var items, _) -> {
                for (var item : items) {
                    var path = path(item);
                    if (path.isPresent()) {
                        yield Optional.of(within(nameOf(item), path.get()));
                    }
                }
                yield Optional.empty();
            }
            case YamlNode.Mapping(var pairs, _) -> {
                for (var pair : pairs) {
                    var path = path(pair.value());
                    if (path.isPresent()) {
                        yield Optional.of(within(pair.key().text(), path.get()));
                    }
                }
                yield Optional.empty();
            }
        };
    }

    private static List<String> within(String name, List<String> path) {
        var longer = new ArrayList<>(List.of(name));
        longer.addAll(path);
        return longer;
    }

    private static String nameOf(YamlNode item) {
        if (item instanceof YamlNode.Mapping(var pairs, _)) {
            for (var pair : pairs) {
                if (pair.key().text().equals("name")
                        && pair.value() instanceof YamlNode.Scalar(var name, _)) {
                    return name;
                }
            }
        }
        return "";
    }
}
