package dev.tend.wording;

/// What a word or phrase is worth in a record.
enum Worth {
    VAGUE,
    FILLER,
    CHANNEL,
    TOPIC,
    WEAK,
    TELLING,
    /// As much as if it stood in no list.
    UNLISTED
}
