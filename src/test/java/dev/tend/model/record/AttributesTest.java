package dev.tend.model.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tend.model.value.Value;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class AttributesTest {
    private static final Value NAME = new Value.Text("Acme");
    private static final Value TAGS = new Value.Texts(List.of("key", "big"));
    private static final Value CREATED = new Value.Day(LocalDate.of(2024, 6, 3));

    @Test
    void valuesStandByTheirKeysInTheirOrder() {
        var attributes = new Attributes(map("tags", TAGS, "name", NAME, "created", CREATED));
        assertEquals(List.of("tags", "name", "created"), keys(attributes));
        assertEquals(Optional.of(NAME), attributes.get("name"));
        assertEquals(Optional.empty(), attributes.get("grade"));
        assertEquals("key, big", attributes.text("tags"));
        assertEquals("", attributes.text("grade"));
        assertEquals(Optional.of(LocalDate.of(2024, 6, 3)), attributes.day("created"));
        assertEquals(Optional.empty(), attributes.day("name"));
    }

    @Test
    void whatIsDoneToTheMapMakesNoDifference() {
        var values = map("name", NAME, "tags", TAGS, "created", CREATED);
        var attributes = new Attributes(values);
        values.clear();
        assertEquals(List.of("name", "tags", "created"), keys(attributes));
        assertThrows(UnsupportedOperationException.class, () -> attributes.values().remove("name"));
    }

    @Test
    void theOrderMakesNoDifferenceToEquality() {
        var one = new Attributes(map("name", NAME, "tags", TAGS, "created", CREATED));
        var other = new Attributes(map("created", CREATED, "tags", TAGS, "name", NAME));
        assertEquals(one, other);
        assertEquals(one.hashCode(), other.hashCode());
    }

    private static List<String> keys(Attributes attributes) {
        return List.copyOf(attributes.values().keySet());
    }

    private static Map<String, Value> map(
            String a, Value valueOfA, String b, Value valueOfB, String c, Value valueOfC) {
        Map<String, Value> values = new LinkedHashMap<>();
        values.put(a, valueOfA);
        values.put(b, valueOfB);
        values.put(c, valueOfC);
        return values;
    }
}
