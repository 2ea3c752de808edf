package dev.tend.yaml;

import dev.tend.model.value.Place;

import java.util.List;

/// A piece of a YAML document and where it stands.
public sealed interface YamlNode {
    Place place();

    /// Any scalar, as the text that stands in the file.
    record Scalar(String text, Place place) implements YamlNode {}

    record Sequence(List<YamlNode> items, Place place) implements YamlNode {}

    /// Keys and values in their order; the keys are distinct.
    record Mapping(List<Pair> pairs, Place place) implements YamlNode {}

    record Pair(Scalar key, YamlNode value) {}
}
