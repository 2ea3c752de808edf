package dev.tend.schedule;

import dev.tend.model.record.Entry;
import dev.tend.model.value.Place;

import java.util.Optional;

/// Where a fact is written down: a place of the book, and the entry that stands there, if one does.
public record Evidence(Place place, Optional<Entry> entry) {
    static Evidence of(Entry entry) {
        return new Evidence(entry.places().whole(), Optional.of(entry));
    }
}
