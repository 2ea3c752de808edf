package dev.tend.wording;

import java.util.ArrayList;
import java.util.List;

/// Takes a text apart into entries of the lists and single units: the way that leaves the fewest
/// units over, of those the one with the fewest parts, of those the one that says most.
final class Parts {
    private static final int WORD = 2;
    private static final int NUMBER = 3;
    private static final int LONGEST_ABBREVIATION = 2;
    private static final String AFTER_A_DATE = "月日号点";

    private final Units units;
    private final Lexicon lexicon;
    private final Best[] best;

    /// How much the units before each could say.
    private final int[] sizes;

    private Parts(Units units, Lexicon lexicon) {
        this.units = units;
        this.lexicon = lexicon;
        sizes = new int[units.count() + 1];
        for (int at = 0; at < units.count(); at++) {
            sizes[at + 1] = sizes[at] + size(at);
        }
        best = new Best[units.count() + 1];
    }

    static List<Part> of(Units units, Lexicon lexicon) {
        return new Parts(units, lexicon).list();
    }

    private List<Part> list() {
        best[units.count()] = Best.END;
        for (int at = units.count() - 1; at >= 0; at--) {
            best[at] = bestFrom(at);
        }
        var parts = new ArrayList<Part>();
        for (int at = 0; at < units.count(); at += best[at].length()) {
            parts.add(best[at].part());
        }
        return parts;
    }

    private Best bestFrom(int at) {
        var chosen = best[at + 1].after(unlisted(at), 1, 1);
        var opening = lexicon.startingWith(units.unit(at));
        char next = units.beginning(at + 1);
        for (int i = opening.following(0, next);
                i < opening.size();
                i = opening.following(i + 1, next)) {
            var phrase = opening.phrase(i);
            if (units.hasAt(at, phrase.units())) {
                int end = at + phrase.count();
                var part = Part.listed(phrase, sizes[end] - sizes[at]);
                var candidate = best[end].after(part, phrase.count(), 0);
                chosen = candidate.isBetterThan(chosen) ? candidate : chosen;
            }
        }
        return chosen;
    }

    private Part unlisted(int at) {
        int size = sizes[at + 1] - sizes[at];
        return Part.unlisted(size, size == NUMBER && isInDate(at) ? 0 : size);
    }

    private int size(int at) {
        if (units.isHan(at)) {
            return 1;
        }
        if (units.isNumber(at)) {
            return NUMBER;
        }
        return units.unit(at).length() <= LONGEST_ABBREVIATION ? 1 : WORD;
    }

    /// The day is in the record anyway.
    private boolean isInDate(int at) {
        return at + 1 < units.count() && AFTER_A_DATE.contains(units.unit(at + 1));
    }

    private record Best(Part part, int length, int over, int parts, int substance) {
        static final Best END = new Best(Part.unlisted(0, 0), 0, 0, 0, 0);

        Best after(Part part, int length, int over) {
            return new Best(
                    part, length, this.over + over, parts + 1, substance + part.substance());
        }

        boolean isBetterThan(Best other) {
            if (over != other.over) {
                return over < other.over;
            }
            return parts == other.parts ? substance > other.substance : parts < other.parts;
        }
    }
}
