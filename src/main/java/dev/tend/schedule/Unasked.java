package dev.tend.schedule;

import dev.tend.model.record.DueSource;
import dev.tend.model.record.Entry;

import java.util.Optional;

/// Something that policies ask of customers and this one is not asked for, and why. `code` is the
/// rule's, `about` what the reason speaks of; both may be empty.
public record Unasked(
        DueSource source, String code, Reason reason, String about, Optional<Entry> entry) {
    /// Why it is not asked for.
    public enum Reason {
        /// No opportunity is open.
        NOT_OPEN,
        /// The customer has no grade.
        NO_GRADE,
        /// The policy says nothing for this grade, or this stage.
        NO_RULE,
        /// The rule is for other customers.
        NOT_FOR_IT,
        /// Every step was taken.
        ALL_DONE,
        /// There is no date in the field.
        NO_DATE,
        /// An entry closed it.
        CLOSED
    }
}
