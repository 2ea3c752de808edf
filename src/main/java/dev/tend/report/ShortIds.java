package dev.tend.report;

import java.util.Arrays;
import java.util.Collection;

/// The shortest beginnings by which people may call ids: unique among those given, and at least
/// four characters long.
public final class ShortIds {
    private static final int SHORTEST = 4;

    private final String[] ids;

    /// Where those of each beginning are: the beginning in the upper half, the place in the lower.
    private final long[] places;

    private ShortIds(String[] ids, long[] places) {
        this.ids = ids;
        this.places = places;
    }

    public static ShortIds among(Collection<String> among) {
        var ids = among.toArray(String[]::new);
        var places = new long[ids.length];
        for (int i = 0; i < ids.length; i++) {
            places[i] = beginning(ids[i]) | i;
        }
        Arrays.sort(places);
        return new ShortIds(ids, places);
    }

    /// How one of them may be called; the whole id where it is none of them.
    public String of(String id) {
        long beginning = beginning(id);
        int at = Arrays.binarySearch(places, beginning);
        boolean known = false;
        int common = 0;
        for (at = at < 0 ? -1 - at : at; at < places.length; at++) {
            if (places[at] >>> Integer.SIZE != beginning >>> Integer.SIZE) {
                break;
            }
            var other = ids[(int) places[at]];
            boolean same = other.equals(id);
            known |= same;
            common = same ? common : Math.max(common, commonLength(id, other));
        }
        return known ? id.substring(0, Math.min(id.length(), Math.max(SHORTEST, common + 1))) : id;
    }

    /// The same for ids that begin alike, and seldom for others.
    private static long beginning(String id) {
        int beginning = 0;
        for (int i = 0; i < SHORTEST; i++) {
            beginning = beginning << Byte.SIZE | (i < id.length() ? id.charAt(i) & 0xff : 0);
        }
        return (long) beginning << Integer.SIZE;
    }

    private static int commonLength(String a, String b) {
        int length = 0;
        while (length < a.length() && length < b.length() && a.charAt(length) == b.charAt(length)) {
            length++;
        }
        return length;
    }
}
