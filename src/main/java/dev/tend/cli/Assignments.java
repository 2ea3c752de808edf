package dev.tend.cli;

import dev.tend.model.Spelling;
import dev.tend.model.Value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `--set key=value`, for the keys that have no option of their own.
final class Assignments {
    private Assignments() {}

    /// The values by key; a key given several times has several values. Keys that are not among
    /// `keys` are refused.
    static Map<String, Value> read(App app, List<String> assignments, List<String> keys) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        for (var assignment : assignments) {
            int equals = assignment.indexOf('=');
            if (equals <= 0) {
                throw Refusal.usage(app.say("set.form", assignment));
            }
            var key = assignment.substring(0, equals);
            if (!keys.contains(key)) {
                throw Refusal.usage(
                        app.say("set.unknown", key),
                        Spelling.nearest(key, keys)
                                .map(near -> app.say("did-you-mean", near))
                                .orElse(
                                        keys.isEmpty()
                                                ? app.say("set.none")
                                                : app.say("choice.list", String.join(" ", keys))));
            }
            texts.computeIfAbsent(key, _ -> new ArrayList<>())
                    .add(assignment.substring(equals + 1));
        }
        Map<String, Value> values = new LinkedHashMap<>();
        texts.forEach((key, several) -> values.put(key, texts(several)));
        return values;
    }

    static Value texts(List<String> several) {
        return several.size() == 1 ? new Value.Text(several.getFirst()) : new Value.Texts(several);
    }
}
