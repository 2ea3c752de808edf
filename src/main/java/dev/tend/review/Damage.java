package dev.tend.review;

import dev.tend.model.value.Place;

/// Why marks cannot be told apart from what people wrote. `word` is the mark or the part it names.
public record Damage(Kind kind, Place place, String word) {
    /// What is wrong at the place.
    public enum Kind {
        /// It begins as a mark, and is none.
        UNREADABLE,
        /// There is no such part.
        UNKNOWN,
        /// A begin without its end.
        OPEN,
        /// An end without its begin.
        STRAY
    }
}
