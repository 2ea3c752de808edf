package dev.tend.yaml;

import dev.tend.model.diagnosis.Check;
import dev.tend.model.policy.Choice;
import dev.tend.model.value.Code;
import dev.tend.model.value.Label;
import dev.tend.model.value.Place;
import dev.tend.yaml.YamlNode.Scalar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads what a policy names by code and shows by label.
record Choosing(Problems problems) {
    /// A mapping under its code, and the place of the code.
    record Named(String code, Fields fields, Place place) {}

    /// The choices under a key; the standard ones where there is none.
    List<Choice> choices(Fields fields, String key, List<Choice> standard) {
        var choices = fields.mapping(key);
        if (choices.isEmpty()) {
            return standard;
        }
        var labelled = new ArrayList<Choice>();
        for (var code : choices.get().names()) {
            checkCode(code, choices.get().placeOfKey(code));
            labelled.add(new Choice(code, label(choices.get().node(code), code)));
        }
        return labelled;
    }

    /// The mappings under a key, by their codes.
    List<Named> named(Fields fields, String key) {
        var members = new ArrayList<Named>();
        var mapping = fields.mapping(key);
        if (mapping.isPresent()) {
            for (var code : mapping.get().names()) {
                checkCode(code, mapping.get().placeOfKey(code));
                var member = mapping.get().mapping(code);
                if (member.isPresent()) {
                    members.add(new Named(code, member.get(), mapping.get().placeOfKey(code)));
                }
            }
        }
        return members;
    }

    /// Text, or text by language; where one language is missing the other stands in.
    Label label(Optional<YamlNode> node, String otherwise) {
        if (node.isEmpty()) {
            return Label.of(otherwise);
        }
        if (node.get() instanceof Scalar scalar) {
            return Label.of(scalar.text());
        }
        var words = Fields.of(node.get(), problems);
        if (words.isEmpty()) {
            return Label.of(otherwise);
        }
        var english = words.get().text("en");
        var chinese = words.get().text("zh");
        words.get().refuseOthers();
        return new Label(
                english.isEmpty() ? chinese : english, chinese.isEmpty() ? english : chinese);
    }

    private void checkCode(String code, Place place) {
        if (!Code.isCode(code)) {
            problems.add(Check.CODE, place, code);
        }
    }
}
