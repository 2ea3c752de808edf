package dev.tend.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The schema of a mapping with fixed keys; any other key is refused.
final class Mapping {
    private final Words words;
    private final String path;
    private final Map<String, Json> properties = new LinkedHashMap<>();
    private final List<String> required = new ArrayList<>();

    /// `path` is what the descriptions of the keys begin with.
    Mapping(Words words, String path) {
        this.words = words;
        this.path = path;
    }

    Mapping required(String key, Keywords value) {
        required.add(key);
        return optional(key, value);
    }

    Mapping optional(String key, Keywords value) {
        return optional(key, value, words.of(path + "." + key));
    }

    Mapping optional(String key, Keywords value, String description) {
        properties.put(key, value.describedAs(description));
        return this;
    }

    /// The mapping where it must be there.
    Keywords strict() {
        return keysInto(new Keywords().with("type", "object"));
    }

    /// The mapping where it may be left empty.
    Keywords orAbsent() {
        return Values.orAbsent(keysInto(new Keywords()), "object");
    }

    private Keywords keysInto(Keywords schema) {
        if (!required.isEmpty()) {
            schema.with("required", required);
        }
        return schema.with("properties", new Json.Members(properties))
                .with("additionalProperties", new Json.Truth(false));
    }
}
