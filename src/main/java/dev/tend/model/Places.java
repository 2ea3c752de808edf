package dev.tend.model;

import java.util.Map;

/// Where a record was read from: as a whole, and the value of each of its keys.
public record Places(Place whole, Map<String, Place> byKey) {
    public Places {
        byKey = Map.copyOf(byKey);
    }

    /// Places of something that does not stand in a file yet.
    public static Places unwritten(String file) {
        return new Places(Place.startOf(file), Map.of());
    }

    /// The place of a key's value; of the whole where the key is absent.
    public Place of(String key) {
        return byKey.getOrDefault(key, whole);
    }
}
