package dev.tend.store.step;

/// Whether a file holds what a step was to write into it.
public enum Made {
    YES,
    /// It is as it was, but for what somebody else changed elsewhere in it.
    NO,
    /// It was changed in the same place.
    UNCLEAR
}
