package dev.tend.yaml;

import java.util.Arrays;

/// Keys of mappings, each text kept once however often it is read: a book of a hundred thousand
/// entries has a million keys, and hardly more than fifty different ones. Any number of threads may
/// ask, since what one of them has replaced is only kept twice.
final class Names {
    private static final int SLOTS = 512;
    private static final String[] KNOWN = new String[SLOTS];

    static {
        Arrays.fill(KNOWN, "");
    }

    private Names() {}

    /// The text between two places.
    static String of(char[] text, int from, int to) {
        int hash = to - from;
        for (int at = from; at < to; at++) {
            hash = 31 * hash + text[at];
        }
        int slot = Math.floorMod(hash, SLOTS);
        var known = KNOWN[slot];
        if (!isAt(known, text, from, to)) {
            known = new String(text, from, to - from);
            KNOWN[slot] = known;
        }
        return known;
    }

    /// The name of a key within the mapping under another.
    static String within(String outer, String inner) {
        int slot = Math.floorMod(31 * outer.hashCode() + inner.hashCode(), SLOTS);
        var known = KNOWN[slot];
        boolean isKnown =
                known.length() == outer.length() + 1 + inner.length()
                        && known.startsWith(outer)
                        && known.charAt(outer.length()) == '.'
                        && known.endsWith(inner);
        if (!isKnown) {
            known = outer + "." + inner;
            KNOWN[slot] = known;
        }
        return known;
    }

    private static boolean isAt(String known, char[] text, int from, int to) {
        if (known.length() != to - from) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (known.charAt(at - from) != text[at]) {
                return false;
            }
        }
        return true;
    }
}
