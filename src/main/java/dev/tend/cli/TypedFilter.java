package dev.tend.cli;

import dev.tend.report.Query;

import java.util.ArrayList;
import java.util.List;

/// Filter words as they were typed (F18).
final class TypedFilter {
    private TypedFilter() {}

    /// A filter in which every word means something.
    static Query query(App app, List<String> words) {
        var me = new ArrayList<String>();
        for (var word : words) {
            boolean mine = word.endsWith("owner:me");
            me.add(
                    mine
                            ? word.replace("owner:me", "owner:" + new Identity(app).self().code())
                            : word);
        }
        var reading = Query.read(me, app.policy(), app.today());
        if (!reading.wrong().isEmpty()) {
            throw explain(app, reading.wrong().getFirst());
        }
        return reading.query();
    }

    private static Refusal explain(App app, Query.Wrong wrong) {
        return switch (wrong) {
            case Query.Wrong.Key(var key) -> {
                var keys = Query.keys(app.policy());
                yield Refusal.usage(
                        app.say("filter.key", key),
                        new Suggestion(app, key, keys)
                                .nearest(":")
                                .orElseGet(() -> Suggestion.all(app, keys)));
            }
            case Query.Wrong.Value(var word, var valid) ->
                    Refusal.usage(
                            app.say("filter.value", word),
                            valid.isEmpty()
                                    ? app.say("filter.advice")
                                    : Suggestion.all(app, valid));
        };
    }
}
