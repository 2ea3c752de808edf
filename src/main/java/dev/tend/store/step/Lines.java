package dev.tend.store.step;

import java.util.ArrayList;
import java.util.List;

/// The lines of a text, each with its end, so that joining them gives the text again.
public final class Lines {
    private Lines() {}

    public static List<String> of(String text) {
        var lines = new ArrayList<String>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            lines.add(text.substring(start, end < 0 ? text.length() : end + 1));
            start = end < 0 ? text.length() : end + 1;
        }
        return lines;
    }

    /// Where some lines stand one after the other among others: the numbers of the first of them,
    /// counted from 0. No lines stand everywhere. Takes as long as there are lines (Knuth, Morris
    /// and Pratt).
    static List<Integer> places(List<String> lines, List<String> wanted) {
        var places = new ArrayList<Integer>();
        var borders = borders(wanted);
        int matched = 0;
        for (int i = 0; i < lines.size() && !wanted.isEmpty(); i++) {
            while (matched > 0 && !lines.get(i).equals(wanted.get(matched))) {
                matched = borders[matched - 1];
            }
            matched += lines.get(i).equals(wanted.get(matched)) ? 1 : 0;
            if (matched == wanted.size()) {
                places.add(i + 1 - matched);
                matched = borders[matched - 1];
            }
        }
        for (int i = 0; i <= lines.size() && wanted.isEmpty(); i++) {
            places.add(i);
        }
        return places;
    }

    /// How many of the first lines are, up to each, also the last ones, but not all.
    private static int[] borders(List<String> lines) {
        var borders = new int[lines.size()];
        int matched = 0;
        for (int i = 1; i < borders.length; i++) {
            while (matched > 0 && !lines.get(i).equals(lines.get(matched))) {
                matched = borders[matched - 1];
            }
            matched += lines.get(i).equals(lines.get(matched)) ? 1 : 0;
            borders[i] = matched;
        }
        return borders;
    }
}
