package dev.tend.model;

/// A move of an opportunity from one stage to another, as its entry states it.
public record Transition(Entry entry, Stage from, Stage to, Standing standing) {
    /// What became of it.
    public enum Standing {
        /// It took effect.
        EFFECTIVE,
        /// It waits for approval (F25).
        PENDING,
        /// It was turned down, or another move came before the approval.
        WITHDRAWN
    }

    Transition now(Standing other) {
        return new Transition(entry, from, to, other);
    }

    /// Why it was made in spite of the rules; empty where it was not.
    public String exception() {
        return entry.attributes().text("exception");
    }
}
