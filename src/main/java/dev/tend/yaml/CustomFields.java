package dev.tend.yaml;

import dev.tend.model.diagnosis.Check;
import dev.tend.model.policy.Field;
import dev.tend.model.policy.FieldType;
import dev.tend.model.policy.Keys;
import dev.tend.model.value.Code;
import dev.tend.model.value.Label;
import dev.tend.model.value.ValueKind;
import dev.tend.yaml.YamlNode.Scalar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the keys that a book declares for its records (F7): a label alone, or a mapping with
/// `type`, `label` and `choices`.
record CustomFields(Choosing choosing, Problems problems) {
    List<Field> read(Optional<Fields> kinds, String kind, Map<String, Field> known) {
        var custom = new ArrayList<Field>();
        var declared = kinds.isPresent() ? kinds.get().mapping(kind) : kinds;
        if (declared.isPresent()) {
            for (var key : declared.get().names()) {
                var place = declared.get().placeOfKey(key);
                if (!Code.isFieldName(key)
                        || known.containsKey(key)
                        || Keys.RESERVED.contains(key)) {
                    problems.add(Check.FIELD_TAKEN, place, key);
                } else {
                    custom.add(field(key, declared.get().node(key)));
                }
            }
        }
        return custom;
    }

    private Field field(String key, Optional<YamlNode> node) {
        if (node.isEmpty() || node.get() instanceof Scalar) {
            return labelled(key, choosing.label(node, key));
        }
        var fields = Fields.of(node.get(), problems);
        if (fields.isEmpty() || fields.get().has("en") || fields.get().has("zh")) {
            return labelled(key, choosing.label(node, key));
        }
        return typed(key, fields.get());
    }

    private static Field labelled(String key, Label label) {
        return new Field(key, ValueKind.TEXTS, label, List.of());
    }

    private Field typed(String key, Fields fields) {
        var type = fields.choice("type", List.of(FieldType.values())).orElse(FieldType.LIST);
        var label = choosing.label(fields.node("label"), key);
        var choices = choosing.choices(fields, "choices", List.of());
        if (type == FieldType.CHOICE) {
            fields.require("choices");
        }
        fields.refuseOthers();
        // Without choices there is nothing to hold its values against.
        var kind = type == FieldType.CHOICE && choices.isEmpty() ? ValueKind.TEXT : type.kind();
        return new Field(key, kind, label, choices);
    }
}
