package dev.tend.model.value;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// Finds the word that somebody most likely meant.
public final class Spelling {
    /// Nobody mistypes longer words than this; comparing them would cost its square.
    private static final int LONGEST = 64;

    /// Of so many letters a word may be the beginning of another one; of Chinese, of fewer.
    private static final int BEGINNING = 3;

    private static final int BEGINNING_OF_HAN = 2;

    private Spelling() {}

    private static boolean isHan(String word) {
        return !word.isEmpty() && Character.isIdeographic(word.codePointAt(0));
    }

    /// The only candidate that begins like `word`; else the one nearest to it by single-letter
    /// edits and swaps, if it is near enough to be meant: about a third of the letters may differ.
    public static Optional<String> nearest(String word, Collection<String> candidates) {
        String typed = word.toLowerCase(Locale.ROOT);
        int best = tolerance(typed.length()) + 1;
        String nearest = "";
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        if (typed.length() >= (isHan(typed) ? BEGINNING_OF_HAN : BEGINNING)) {
            var begun = candidates.stream().filter(one -> isBegun(one, typed)).limit(2).toList();
            if (begun.size() == 1) {
                return Optional.of(begun.getFirst());
            }
        }
        for (var candidate : candidates) {
            int distance = distance(typed, candidate.toLowerCase(Locale.ROOT));
            if (distance < best && distance < candidate.length()) {
                best = distance;
                nearest = candidate;
            }
        }
        return nearest.isEmpty() ? Optional.empty() : Optional.of(nearest);
    }

    private static boolean isBegun(String candidate, String typed) {
        return candidate.toLowerCase(Locale.ROOT).startsWith(typed);
    }

    private static int tolerance(int length) {
        return length < 4 ? 1 : Math.max(2, length / 3);
    }

    /// Damerau–Levenshtein distance (optimal string alignment).
    static int distance(String a, String b) {
        var rows = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    rows[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int least =
                        Math.min(
                                rows[i - 1][j - 1] + change,
                                Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
                boolean swapped =
                        i > 1
                                && j > 1
                                && a.charAt(i - 1) == b.charAt(j - 2)
                                && a.charAt(i - 2) == b.charAt(j - 1);
                rows[i][j] = swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
            }
        }
        return rows[a.length()][b.length()];
    }
}
