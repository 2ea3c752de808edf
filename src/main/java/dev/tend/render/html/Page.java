package dev.tend.render.html;

import java.util.List;

/// A page of its own: a title, what it was made of, and its parts.
public record Page(String title, List<String> notes, List<Section> sections) {
    public Page {
        notes = List.copyOf(notes);
        sections = List.copyOf(sections);
    }

    boolean isDrawn() {
        for (var section : sections) {
            if (!section.charts().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
