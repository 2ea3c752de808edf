package dev.tend.model.value;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Where a record was read from: as a whole, and the value of each of its keys. There is one for
/// every entry of a book, so it takes little room.
public final class Places {
    /// Line, column and length.
    private static final int NUMBERS = 3;

    private final Place whole;
    private final String[] keys;
    private final int[] numbers;

    /// All places are in one file.
    public Places(Place whole, Map<String, Place> byKey) {
        this.whole = whole;
        keys = new String[byKey.size()];
        numbers = new int[NUMBERS * keys.length];
        int at = 0;
        for (var one : byKey.entrySet()) {
            var place = one.getValue();
            if (!place.file().equals(whole.file())) {
                throw new IllegalArgumentException(place + " is not in " + whole.file());
            }
            keys[at] = one.getKey();
            numbers[NUMBERS * at] = place.line();
            numbers[NUMBERS * at + 1] = place.column();
            numbers[NUMBERS * at + 2] = place.length();
            at++;
        }
    }

    /// Places of something that does not stand in a file yet.
    public static Places unwritten(String file) {
        return new Places(Place.startOf(file), Map.of());
    }

    public Place whole() {
        return whole;
    }

    /// Whether no key is known to have stood there.
    public boolean isEmpty() {
        return keys.length == 0;
    }

    public boolean has(String key) {
        return indexOf(key) >= 0;
    }

    /// The place of a key's value; of the whole where the key is absent.
    public Place of(String key) {
        int at = indexOf(key);
        return at < 0 ? whole : place(at);
    }

    /// The place of one of several texts under a key, counted from 0; of all of them where they do
    /// not stand in a list.
    public Place of(String key, int index) {
        int at = indexOf(keyOf(key, index));
        return at < 0 ? of(key) : place(at);
    }

    /// The name under which the place of one of several texts is kept.
    public static String keyOf(String key, int index) {
        return key + "." + index;
    }

    private int indexOf(String key) {
        for (int i = 0; i < keys.length; i++) {
            if (keys[i].equals(key)) {
                return i;
            }
        }
        return -1;
    }

    private Place place(int at) {
        int first = NUMBERS * at;
        return new Place(whole.file(), numbers[first], numbers[first + 1], numbers[first + 2]);
    }

    /// In whatever order they were read.
    @Override
    public boolean equals(Object other) {
        return other instanceof Places places
                && whole.equals(places.whole)
                && byKey().equals(places.byKey());
    }

    @Override
    public int hashCode() {
        return 31 * whole.hashCode() + byKey().hashCode();
    }

    private Map<String, Place> byKey() {
        Map<String, Place> places = new HashMap<>();
        for (int i = 0; i < keys.length; i++) {
            places.put(keys[i], place(i));
        }
        return places;
    }

    @Override
    public String toString() {
        return whole + " " + Arrays.toString(keys);
    }
}
