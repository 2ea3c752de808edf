package dev.tend.wording;

/// Why a text says too little (F39), and the listed phrase that it consists of, as it stands in the
/// list; the phrase is empty where there is none.
public record Flaw(Kind kind, String phrase) {
    /// What is wrong with a text.
    public enum Kind {
        /// Nothing but a phrase that says nothing, such as 已沟通 or "followed up".
        VAGUE,
        /// Nothing but the channel, which the record names anyway.
        CHANNEL_ONLY,
        /// Too little to say anything.
        SHORT,
        /// A plan that does not say what somebody will do.
        NO_DEED,
        /// An answer of the customer without any words.
        NO_WORDS
    }
}
