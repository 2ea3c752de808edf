package dev.tend.schedule;

import dev.tend.model.record.Entry;
import dev.tend.model.value.Moment;
import dev.tend.model.value.Place;

import java.util.Optional;

/// How the date of a task came about: the rule of the policy, where there is one, what is counted
/// from, the entry that says so, and the deadline reckoned from there.
public record Reckoning(
        Base base,
        Moment from,
        Optional<Place> rule,
        Optional<Entry> entry,
        Optional<Deadline> deadline) {
    /// What a date is counted from.
    public enum Base {
        /// Somebody wrote the date down in an entry.
        PLANNED,
        /// A move was asked for.
        ASKED,
        /// The last touch.
        TOUCHED,
        /// The customer arrived.
        ARRIVED,
        /// A stage was entered.
        ENTERED,
        /// The customer came to belong to the rule's audience.
        BELONGS,
        /// It was seen to the last time.
        SEEN_TO,
        /// Something was reported in an entry.
        REPORTED,
        /// The date stands in the profile, or in an entry.
        RECORDED,
        /// The day is the same every year.
        YEARLY,
        /// A period ended.
        ENDED
    }
}
