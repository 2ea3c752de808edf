package dev.tend.store;

import java.util.ArrayList;
import java.util.List;

/// The lines of a text, each with its end, so that joining them gives the text again.
final class Lines {
    private Lines() {}

    static List<String> of(String text) {
        var lines = new ArrayList<String>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            lines.add(text.substring(start, end < 0 ? text.length() : end + 1));
            start = end < 0 ? text.length() : end + 1;
        }
        return lines;
    }
}
