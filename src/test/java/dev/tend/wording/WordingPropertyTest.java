package dev.tend.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tend.Seed;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.Random;

class WordingPropertyTest {
    private static final List<String> FIELDS = List.of("summary", "answer", "plan");
    private static final int TEXTS = 20_000;
    private static final String PLAIN = "abcxyz AE 019%,.-!?'#@&()已联系客户考虑中报价单万月日的了。，！？";
    private static final String ODD =
            "ßİıςſǅé\u0301ﬁ①½㈱〇々한ひカﾊ🎉👨‍👩‍👧\uD800\uDC00\u0000\t\n\u200B\uFEFF'’";
    private static final String AROUND = " .,!?;:()[]{}\"#*-_~—…。，！？；：（）【】《》、“”　🎉👍\n\t";
    private static final List<Example> EXAMPLES = Example.all();

    @Test
    void judgingNeverFails() {
        long seed = Seed.fresh();
        var random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            var text = random(random, PLAIN + ODD, random.nextInt(40));
            for (var field : FIELDS) {
                try {
                    Example.verdict(field, text);
                } catch (RuntimeException e) {
                    throw new AssertionError("seed " + seed + ", " + field + ": " + text, e);
                }
            }
        }
    }

    @Test
    void caseWidthAndPunctuationAroundDoNotMatter() {
        long seed = Seed.fresh();
        var random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            var text = text(random);
            // Blank and not blank is a difference: a text needs a letter to be the same text.
            if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
                for (var field : FIELDS) {
                    holdsFor(field, text, random, "seed " + seed);
                }
            }
        }
    }

    private static void holdsFor(String field, String text, Random random, String seed) {
        var expected = Example.verdict(field, text);
        var before = random(random, AROUND, random.nextInt(4));
        var after = random(random, AROUND, random.nextInt(4));
        for (var same :
                List.of(
                        text.toUpperCase(Locale.ROOT),
                        text.toLowerCase(Locale.ROOT),
                        wide(text),
                        before + text + after,
                        before + wide(text.toUpperCase(Locale.ROOT)) + after)) {
            assertEquals(expected, Example.verdict(field, same), seed + ": " + text + " / " + same);
        }
    }

    /// Half of the texts are labelled examples, as chance seldom hits upon a listed phrase.
    private static String text(Random random) {
        return random.nextBoolean()
                ? EXAMPLES.get(random.nextInt(EXAMPLES.size())).text()
                : random(random, PLAIN, 1 + random.nextInt(30));
    }

    private static String wide(String text) {
        var wide = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean hasWideForm = character > ' ' && character <= '~';
            wide.append(hasWideForm ? (char) (character + 0xFEE0) : character);
        }
        return wide.toString();
    }

    private static String random(Random random, String alphabet, int length) {
        var characters = alphabet.codePoints().toArray();
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(characters[random.nextInt(characters.length)]);
        }
        return text.toString();
    }
}
