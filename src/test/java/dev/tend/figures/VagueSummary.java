package dev.tend.figures;

import dev.tend.examples.PlainBook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Whether a summary says nothing but listed phrases, by "How it is judged" in docs/quality.md. It
/// shares the word lists with the program, and no code.
final class VagueSummary {
    private static final Path LISTS = Path.of("src/main/resources/dev/tend/wording");
    private static final Pattern UNIT =
            Pattern.compile("\\p{IsIdeographic}|[\\p{L}\\p{Nd}\\p{M}&&[^\\p{IsIdeographic}]]+");
    private static final int LONGEST = 12;
    private static final Map<String, String> STANDARD = new HashMap<>();

    private final Map<String, String> worths;
    private final int shortest;

    private VagueSummary(Map<String, String> worths, int shortest) {
        this.worths = worths;
        this.shortest = shortest;
    }

    static VagueSummary of(Map<String, Object> policy) throws IOException {
        if (STANDARD.isEmpty()) {
            readList("zh.txt");
            readList("en.txt");
        }
        var worths = new HashMap<>(STANDARD);
        var channels = PlainBook.mapping(policy, "channels");
        for (var code : channels.isEmpty() ? List.<String>of() : channels.keySet()) {
            worths.merge(phrase(code), "channel", VagueSummary::unlessSaid);
            for (var language : List.of("en", "zh")) {
                var label = PlainBook.text(PlainBook.mapping(channels, code), language);
                if (!units(label).isEmpty()) {
                    worths.merge(phrase(label), "channel", VagueSummary::unlessSaid);
                }
            }
        }
        var wording = PlainBook.mapping(policy, "wording");
        for (var worth : List.of("vague", "telling")) {
            for (var own : PlainBook.texts(wording, worth)) {
                worths.put(phrase(own), worth);
            }
        }
        var least = PlainBook.text(wording, "shortest");
        return new VagueSummary(worths, least.isEmpty() ? 2 : Integer.parseInt(least));
    }

    private static void readList(String name) throws IOException {
        var worth = "";
        for (var line : Files.readAllLines(LISTS.resolve(name))) {
            if (line.startsWith("[")) {
                worth = line.substring(1, line.indexOf(':'));
            } else if (!line.startsWith("#") && !line.isEmpty()) {
                for (var listed : line.split(", ")) {
                    STANDARD.merge(phrase(listed), worth, VagueSummary::unlessSaid);
                }
            }
        }
    }

    /// A deed is worth what its words are worth elsewhere.
    private static String unlessSaid(String old, String other) {
        return old.equals("deed") ? other : old;
    }

    /// A way to take the rest of a text apart. The best leaves the fewest units over, of those it
    /// has the fewest parts, and of those says most.
    private record Way(int over, int parts, int says, boolean topic, boolean vague) {
        boolean isBetterThan(Way other) {
            if (over != other.over || parts != other.parts) {
                return over != other.over ? over < other.over : parts < other.parts;
            }
            return says > other.says;
        }
    }

    boolean isVague(String summary) {
        var units = units(summary);
        var ways = new ArrayList<Way>(List.of(new Way(0, 0, 0, false, false)));
        for (int at = units.size() - 1; at >= 0; at--) {
            ways.addFirst(best(units, at, ways));
        }
        int size = 0;
        for (var unit : units) {
            size += size(unit);
        }
        var way = ways.getFirst();
        int says = way.says() + (way.topic() ? 1 : 0);
        return way.vague() && says < Math.max(shortest, size / 8);
    }

    private Way best(List<String> units, int at, List<Way> ways) {
        boolean isDay =
                isNumber(units.get(at))
                        && at + 1 < units.size()
                        && "月日号点".contains(units.get(at + 1));
        var rest = ways.getFirst();
        var best =
                new Way(
                        rest.over() + 1,
                        rest.parts() + 1,
                        rest.says() + (isDay ? 0 : size(units.get(at))),
                        rest.topic(),
                        rest.vague());
        int size = 0;
        for (int end = at + 1; end <= Math.min(units.size(), at + LONGEST); end++) {
            size += size(units.get(end - 1));
            var worth = worths.get(String.join(" ", units.subList(at, end)));
            if (worth != null) {
                rest = ways.get(end - at - 1);
                var way =
                        new Way(
                                rest.over(),
                                rest.parts() + 1,
                                rest.says() + says(worth, size),
                                rest.topic() || worth.equals("topic"),
                                rest.vague() || worth.equals("vague"));
                best = way.isBetterThan(best) ? way : best;
            }
        }
        return best;
    }

    private static int says(String worth, int size) {
        return switch (worth) {
            case "vague", "filler", "channel", "topic" -> 0;
            case "weak" -> 1;
            case "telling" -> Math.max(2, size);
            default -> size;
        };
    }

    private static int size(String unit) {
        if (isNumber(unit)) {
            return 3;
        }
        return Character.isIdeographic(unit.codePointAt(0)) || unit.length() < 3 ? 1 : 2;
    }

    private static boolean isNumber(String unit) {
        return unit.chars().anyMatch(Character::isDigit);
    }

    private static String phrase(String text) {
        return String.join(" ", units(text));
    }

    private static List<String> units(String text) {
        var narrow = new StringBuilder();
        for (char each : text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).toCharArray()) {
            char one = each >= '！' && each <= '～' ? (char) (each - '！' + '!') : each;
            if (one != '\'' && one != '’') {
                narrow.append(one);
            }
        }
        return UNIT.matcher(narrow).results().map(found -> found.group()).toList();
    }
}
