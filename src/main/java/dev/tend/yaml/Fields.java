package dev.tend.yaml;

import dev.tend.model.Attributes;
import dev.tend.model.Check;
import dev.tend.model.Place;
import dev.tend.model.Places;
import dev.tend.model.Policy;
import dev.tend.model.Value;
import dev.tend.model.ValueKind;
import dev.tend.yaml.YamlNode.Mapping;
import dev.tend.yaml.YamlNode.Scalar;
import dev.tend.yaml.YamlNode.Sequence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Takes the values of a mapping key by key. A value of the wrong shape is a problem and counts as
/// absent, as does a key without a value; a key that nobody asked for is a problem in the end.
final class Fields {
    private final Map<String, YamlNode> values = new LinkedHashMap<>();
    private final Map<String, Place> keys = new HashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final Place whole;
    private final Problems problems;

    Fields(Mapping mapping, Problems problems) {
        this.whole = mapping.place();
        this.problems = problems;
        for (var pair : mapping.pairs()) {
            keys.put(pair.key().text(), pair.key().place());
            if (!(pair.value() instanceof Scalar(var text, _) && text.isEmpty())) {
                values.put(pair.key().text(), pair.value());
            }
        }
    }

    static Optional<Fields> of(YamlNode node, Problems problems) {
        if (node instanceof Mapping mapping) {
            return Optional.of(new Fields(mapping, problems));
        }
        problems.add(Check.NO_MAPPING, node.place());
        return Optional.empty();
    }

    Place whole() {
        return whole;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    Optional<YamlNode> node(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key));
    }

    Optional<Scalar> scalar(String key) {
        return node(key).flatMap(this::asScalar);
    }

    /// The text under a key; empty where it is absent.
    String text(String key) {
        return scalar(key).map(Scalar::text).orElse("");
    }

    /// Reports a key that is not there.
    void require(String key) {
        if (!has(key)) {
            problems.add(Check.MISSING_KEY, whole, key);
        }
    }

    Optional<Scalar> required(String key) {
        require(key);
        return scalar(key);
    }

    /// One scalar, or a list of them.
    List<Scalar> scalars(String key) {
        var scalars = new ArrayList<Scalar>();
        node(key)
                .ifPresent(node -> {
                    var items = node instanceof Sequence list ? list.items() : List.of(node);
                    items.forEach(item -> asScalar(item).ifPresent(scalars::add));
                });
        return scalars;
    }

    Optional<Fields> mapping(String key) {
        return node(key).flatMap(node -> of(node, problems));
    }

    /// The keys of this mapping in their order, for mappings from names of the writer's choosing.
    List<String> names() {
        return List.copyOf(values.keySet());
    }

    Place placeOfKey(String key) {
        return keys.getOrDefault(key, whole);
    }

    /// The values of all keys of a table that are there.
    Attributes attributes(Map<String, ValueKind> table, Policy policy) {
        Map<String, Value> read = new LinkedHashMap<>();
        table.forEach((key, kind) -> {
            var scalars = kind.isMany() ? scalars(key) : scalar(key).stream().toList();
            if (!scalars.isEmpty()) {
                Values.read(scalars, kind, policy, problems)
                        .ifPresent(value -> read.put(key, value));
            }
        });
        return new Attributes(read);
    }

    /// Reports the keys that nobody asked for.
    void refuseOthers() {
        for (var key : keys.keySet()) {
            if (!asked.contains(key)) {
                problems.addUnknown(Check.UNKNOWN_KEY, placeOfKey(key), key, asked);
            }
        }
    }

    Places places() {
        return places("");
    }

    /// The places of the values, and of those within the mapping under `nested`, as `nested.key`.
    Places places(String nested) {
        Map<String, Place> places = new HashMap<>();
        values.forEach((key, value) -> places.put(key, value.place()));
        if (values.get(nested) instanceof Mapping mapping) {
            for (var pair : mapping.pairs()) {
                places.put(nested + "." + pair.key().text(), pair.value().place());
            }
        }
        return new Places(whole, places);
    }

    private Optional<Scalar> asScalar(YamlNode node) {
        if (node instanceof Scalar scalar) {
            return Optional.of(scalar);
        }
        problems.add(Check.NO_TEXT, node.place());
        return Optional.empty();
    }
}
