package dev.tend.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Making the parts of a review anew keeps every byte that people wrote.
class MarkedTextTest {
    private static final String FILE = "reviews/2024-05.md";
    private static final String MOVING = "<!-- moved -->";
    private static final int TEXTS = 3000;

    /// Lines as people write them, some of them much like marks.
    private static final List<String> LINES =
            List.of(
                    "",
                    "## Progress",
                    "We won two, and know why.",
                    "<!-- What went well? -->",
                    "<!-- tend: a note of ours -->",
                    "<!-- tended -->",
                    "| a | <!-- tend:end won --> |",
                    "`<!-- tend:begin won -->`",
                    "\uFEFFa byte order mark",
                    "李雷：进展顺利 \uD83D\uDE80",
                    "  trailing blanks  ",
                    "\ttabs\t",
                    "a lone \r return",
                    "---");

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);

    @Test
    void whatPeopleWroteAroundThePartsStaysByteForByte() {
        for (int i = 0; i < TEXTS; i++) {
            var bodies = bodies();
            var before = new StringBuilder();
            var after = new StringBuilder();
            for (int n = random.nextInt(6); n >= 0; n--) {
                var kept = lines();
                before.append(kept);
                after.append(kept);
                var part = any(Part.values()).code();
                var ending = random.nextBoolean() ? "\r\n" : "\n";
                before.append(marked(part, body(), ending));
                after.append(marked(part, bodies.getOrDefault(part, ""), ending));
            }
            var last = lines() + (random.nextBoolean() ? "the last line has no end" : "");
            before.append(last);
            after.append(last);

            var text = MarkedText.read(FILE, before.toString());

            assertEquals(List.of(), text.damages(), seedAnd(before));
            var renewed = text.renewed(bodies, MOVING);
            assertEquals(after.toString(), renewed.text(), seedAnd(before));
            assertEquals(List.of(), renewed.moved(), seedAnd(before));
            assertEquals(
                    renewed,
                    MarkedText.read(FILE, renewed.text()).renewed(bodies, MOVING),
                    seedAnd(before));
        }
    }

    @Test
    void whatWasTypedBetweenTheMarksIsNeverLost() {
        for (int i = 0; i < TEXTS; i++) {
            var bodies = bodies();
            var ending = random.nextBoolean() ? "\r\n" : "\n";
            var part = any(Part.values()).code();
            var made = marked(part, body(), ending);
            var typed = "typed " + random.nextInt() + ending;
            int at = made.indexOf('\n') + 1;
            var before = lines() + made.substring(0, at) + typed + made.substring(at) + lines();

            var renewed = MarkedText.read(FILE, before).renewed(bodies, MOVING);

            assertEquals(1, renewed.moved().size(), seedAnd(before));
            var line = before.split("\n", -1)[renewed.moved().getFirst() - 1].strip();
            assertEquals(new Mark.Begin(part).toString(), line, seedAnd(before));
            var end = new Mark.End(part, Passage.sealOf(bodies.getOrDefault(part, ""))).toString();
            int below = renewed.text().indexOf(end);
            assertTrue(below >= 0 && renewed.text().indexOf(typed, below) > 0, seedAnd(before));
            assertEquals(
                    new MarkedText.Renewed(renewed.text(), List.of()),
                    MarkedText.read(FILE, renewed.text()).renewed(bodies, MOVING),
                    seedAnd(before));
        }
    }

    @Test
    void aLastEndMarkWithoutLineEndKeepsWhatWasTypedAboveIt() {
        var text = "<!-- tend:begin won -->\nmine\n<!-- tend:end won 00000000 -->";

        var renewed = MarkedText.read(FILE, text).renewed(Map.of("won", "new\n"), MOVING);

        assertEquals(
                """
                <!-- tend:begin won -->
                new
                <!-- tend:end won %s -->

                <!-- moved -->

                mine
                """
                        .formatted(Passage.sealOf("new\n")),
                renewed.text());
    }

    @Test
    void anEmptiedPartIsFilledAgainAndNothingIsMoved() {
        var text = "<!-- tend:begin won -->\n\n<!-- tend:end won -->\n";

        var renewed = MarkedText.read(FILE, text).renewed(Map.of("won", "new\n"), MOVING);

        assertEquals(List.of(), renewed.moved());
        assertTrue(renewed.text().contains("\nnew\n"), renewed.text());
    }

    @Test
    void damagedMarksAreToldByLineAndColumn() {
        assertDamage("UNREADABLE 1:1", "<!-- tend:begin won\n");
        assertDamage("UNREADABLE 1:1", "<!-- tend:begin won --> <!-- tend:end won -->\n");
        assertDamage("UNREADABLE 2:3", "\n  <!-- tend:bgin won -->\n");
        assertDamage("STRAY 2:1", "\n<!-- tend:end won 12345678 -->\n");
        assertDamage("OPEN 1:1", "<!-- tend:begin won -->\n");
        assertDamage("OPEN 1:1", "<!-- tend:begin won -->");
        assertDamage(
                "OPEN 1:1",
                "<!-- tend:begin won -->\n<!-- tend:begin lost -->\n<!-- tend:end lost -->\n");
        assertDamage("OPEN 1:1, STRAY 2:1", "<!-- tend:begin won -->\n<!-- tend:end lost -->\n");
        assertDamage("UNKNOWN 1:1", "<!-- tend:begin wonn -->\n<!-- tend:end wonn -->\n");
    }

    @Test
    void aTextWithoutMarksHasNoParts() {
        assertFalse(MarkedText.read(FILE, lines()).hasParts());
        assertTrue(MarkedText.read(FILE, marked("won", "", "\n")).hasParts());
    }

    private static void assertDamage(String expected, String text) {
        var found = new ArrayList<String>();
        for (var damage : MarkedText.read(FILE, text).damages()) {
            var place = damage.place();
            found.add(damage.kind() + " " + place.line() + ":" + place.column());
        }
        assertEquals(expected, String.join(", ", found), text);
    }

    private static String marked(String part, String body, String ending) {
        var text =
                new Mark.Begin(part)
                        + "\n"
                        + body
                        + new Mark.End(part, Passage.sealOf(body))
                        + "\n";
        return text.replace("\n", ending);
    }

    private String lines() {
        var text = new StringBuilder();
        for (int n = random.nextInt(5); n > 0; n--) {
            text.append(LINES.get(random.nextInt(LINES.size())));
            text.append(random.nextBoolean() ? "\n" : "\r\n");
        }
        return text.toString();
    }

    private String body() {
        return "\n| made | " + random.nextInt(100) + " |\n\n";
    }

    private Map<String, String> bodies() {
        var bodies = new HashMap<String, String>();
        for (var part : Part.values()) {
            bodies.put(part.code(), body());
        }
        return bodies;
    }

    private <T> T any(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private String seedAnd(CharSequence text) {
        return "seed " + seed + ":\n" + text;
    }
}
