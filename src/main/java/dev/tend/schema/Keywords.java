package dev.tend.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The keywords of one schema, in the order in which they are to be written.
final class Keywords {
    private final Map<String, Json> members = new LinkedHashMap<>();

    Keywords with(String keyword, Json value) {
        members.put(keyword, value);
        return this;
    }

    Keywords with(String keyword, String value) {
        return with(keyword, new Json.Text(value));
    }

    Keywords with(String keyword, long value) {
        return with(keyword, new Json.Whole(value));
    }

    Keywords with(String keyword, List<String> values) {
        return with(keyword, Json.Items.of(values));
    }

    Keywords with(String keyword, Keywords schema) {
        return with(keyword, schema.json());
    }

    /// Whatever has none of these types. Said instead of `type`, which would make editors offer
    /// `true`, `false` and `null` wherever any scalar may stand.
    static Keywords noneOf(String... types) {
        return new Keywords().with("not", new Keywords().with("type", List.of(types)));
    }

    static Keywords anyOf(Keywords... schemas) {
        return new Keywords().with("anyOf", alternatives(schemas));
    }

    static Json alternatives(Keywords... schemas) {
        var all = new ArrayList<Json>();
        for (var schema : schemas) {
            all.add(schema.json());
        }
        return new Json.Items(all);
    }

    /// What stands under `$defs`.
    static Keywords reference(String definition) {
        return new Keywords().with("$ref", "#/$defs/" + definition);
    }

    /// The schema with a description before all else.
    Json.Members describedAs(String description) {
        Map<String, Json> described = new LinkedHashMap<>();
        described.put("description", new Json.Text(description));
        described.putAll(members);
        return new Json.Members(described);
    }

    Json.Members json() {
        return new Json.Members(members);
    }
}
