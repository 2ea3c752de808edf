package dev.tend.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.LinkedHashMap;
import java.util.Map;

class PlacesTest {
    private static final Place WHOLE = new Place("f", 1, 1, 1);
    private static final Place AT = new Place("f", 2, 5, 17);
    private static final Place BY = new Place("f", 3, 5, 4);
    private static final Place FIRST = new Place("f", 4, 7, 3);

    @Test
    void everyKeyHasItsPlaceAndOthersThatOfTheWhole() {
        var places = new Places(WHOLE, Map.of("at", AT, "by", BY, "tags.0", FIRST));
        assertEquals(AT, places.of("at"));
        assertEquals(BY, places.of("by"));
        assertEquals(FIRST, places.of("tags", 0));
        assertEquals(BY, places.of("by", 1));
        assertEquals(WHOLE, places.of("via"));
        assertTrue(places.has("at"));
        assertFalse(places.has("via"));
        assertTrue(Places.unwritten("f").isEmpty());
    }

    @Test
    void theOrderMakesNoDifference() {
        var one = new LinkedHashMap<String, Place>();
        one.put("at", AT);
        one.put("by", BY);
        var other = new LinkedHashMap<String, Place>();
        other.put("by", BY);
        other.put("at", AT);
        assertEquals(new Places(WHOLE, one), new Places(WHOLE, other));
        assertEquals(new Places(WHOLE, one).hashCode(), new Places(WHOLE, other).hashCode());
        other.put("by", AT);
        assertNotEquals(new Places(WHOLE, one), new Places(WHOLE, other));
    }

    @Test
    void aPlaceInAnotherFileIsRefused() {
        var elsewhere = Map.of("at", new Place("g", 1, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Places(WHOLE, elsewhere));
    }
}
