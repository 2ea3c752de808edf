package dev.tend.wording;

import dev.tend.resource.Resource;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// One of the standard lists. Only the first letters of its entries are looked at before one of
/// them is asked for: a command that writes one record needs few of them, and has little time.
///
/// A line of a list is `[section: remark]`, `# remark`, or entries with commas between them.
final class WordList {
    private static final int CHAINS = 1024;
    private static final int SHORTEST_ENTRY = 2;

    /// The first byte of a character that has three bytes, or four.
    private static final char FIRST_OF_THREE = 0xE0;

    /// With each byte as a character, so that nothing is decoded but the entries that are asked
    /// for.
    private final String text;

    private final int[] newest = new int[CHAINS];
    private final int[] older;
    private final int[] starts;
    private final Section[] sections;
    private int count;

    private WordList(String text) {
        this.text = text;
        int most = text.length() / SHORTEST_ENTRY;
        older = new int[most];
        starts = new int[most];
        sections = new Section[most];
        Arrays.fill(newest, -1);
        readLines();
    }

    static WordList read(String resource) {
        return new WordList(
                new String(Resource.bytes("wording/" + resource), StandardCharsets.ISO_8859_1));
    }

    /// Hands over the entries that begin with a unit.
    void addTo(List<Phrase> phrases, String unit) {
        var bytes = unit.getBytes(StandardCharsets.UTF_8);
        var beginning = new String(bytes, StandardCharsets.ISO_8859_1);
        for (int entry = newest[chain(beginning, 0)]; entry >= 0; entry = older[entry]) {
            int start = starts[entry];
            if (text.startsWith(beginning, start)) {
                var phrase = phrase(start, sections[entry]);
                if (phrase.startsWith(unit)) {
                    phrases.add(phrase);
                }
            }
        }
    }

    private Phrase phrase(int start, Section section) {
        int end = start;
        while (!isEnd(text.charAt(end))) {
            end++;
        }
        var bytes = text.substring(start, end).getBytes(StandardCharsets.ISO_8859_1);
        var entry = new String(bytes, StandardCharsets.UTF_8);
        return Phrase.of(entry, section.worth(), section.deed());
    }

    private void readLines() {
        var section = Section.NONE;
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            char first = text.charAt(start);
            if (first == '[') {
                section = Section.named(text.substring(start + 1, text.indexOf(':', start)));
            } else if (first != '#' && first != '\n') {
                addEntries(start, end, section);
            }
            start = end + 1;
        }
    }

    private void addEntries(int from, int to, Section section) {
        for (int start = from; start < to; ) {
            add(start, section);
            int comma = text.indexOf(',', start);
            start = comma < 0 || comma > to ? to : comma + ", ".length();
        }
    }

    private void add(int start, Section section) {
        int chain = chain(text, start);
        starts[count] = start;
        sections[count] = section;
        older[count] = newest[chain];
        newest[chain] = count++;
    }

    /// By the first Han character, which has three bytes, or by the first two letters of a word.
    private static int chain(String text, int at) {
        int first = text.charAt(at);
        int second = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (first >= FIRST_OF_THREE) {
            return (31 * (31 * first + second) + text.charAt(at + 2)) % CHAINS;
        }
        return (second >= 'a' && second <= 'z' ? 31 * first + second : first) % CHAINS;
    }

    private static boolean isEnd(char character) {
        return character == ',' || character == '\n';
    }

    /// What the entries under a heading have in common.
    private record Section(Worth worth, boolean deed) {
        static final Section NONE = new Section(Worth.UNLISTED, false);

        static Section named(String heading) {
            for (var worth : Worth.values()) {
                if (worth.name().equalsIgnoreCase(heading)) {
                    return new Section(worth, false);
                }
            }
            return new Section(Worth.UNLISTED, true);
        }
    }
}
