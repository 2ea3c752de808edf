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

    /// The place of one of several texts under a key, counted from 0; of all of them where they do
    /// not stand in a list.
    public Place of(String key, int index) {
        var place = byKey.get(keyOf(key, index));
        return place == null ? of(key) : place;
    }

    /// The name under which the place of one of several texts is kept.
    public static String keyOf(String key, int index) {
        return key + "." + index;
    }
}
