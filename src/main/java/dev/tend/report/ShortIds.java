package dev.tend.report;

import java.util.Arrays;
import java.util.Collection;

/// The shortest beginnings by which people may call ids: unique among those given, and at least
/// four characters long.
public final class ShortIds {
    private static final int SHORTEST = 4;

    private final String[] sorted;

    private ShortIds(String[] sorted) {
        this.sorted = sorted;
    }

    public static ShortIds among(Collection<String> ids) {
        var sorted = ids.toArray(String[]::new);
        Arrays.sort(sorted);
        return new ShortIds(sorted);
    }

    /// How one of them may be called; the whole id where it is none of them.
    public String of(String id) {
        int at = Arrays.binarySearch(sorted, id);
        if (at < 0) {
            return id;
        }
        int common = Math.max(commonBefore(id, at), commonAfter(id, at));
        return id.substring(0, Math.min(id.length(), Math.max(SHORTEST, common + 1)));
    }

    private int commonBefore(String id, int at) {
        int before = at;
        while (before >= 0 && sorted[before].equals(id)) {
            before--;
        }
        return before < 0 ? 0 : commonLength(id, sorted[before]);
    }

    private int commonAfter(String id, int at) {
        int after = at;
        while (after < sorted.length && sorted[after].equals(id)) {
            after++;
        }
        return after == sorted.length ? 0 : commonLength(id, sorted[after]);
    }

    private static int commonLength(String a, String b) {
        int length = 0;
        while (length < a.length() && length < b.length() && a.charAt(length) == b.charAt(length)) {
            length++;
        }
        return length;
    }
}
