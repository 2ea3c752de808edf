package dev.tend.render.html;

import java.util.List;

/// What a figure is, and the numbers of parts and wholes that it was counted from.
public record Definition(String term, String text, List<String> counts) {
    public Definition {
        counts = List.copyOf(counts);
    }
}
