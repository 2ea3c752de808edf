package dev.tend.cli;

import dev.tend.model.ValueKind;
import dev.tend.phrase.MoneyPhrase;
import dev.tend.report.Query;

import java.util.ArrayList;
import java.util.List;

/// Filter words as they were typed (F18).
final class TypedFilter {
    private TypedFilter() {}

    /// A filter in which every word means something.
    static Query query(App app, List<String> words) {
        var reading = read(app, words);
        if (isKeyWrong(reading)) {
            reading = read(app, withKeys(app, words));
        }
        if (!reading.wrong().isEmpty()) {
            throw explain(app, reading.wrong().getFirst());
        }
        return reading.query();
    }

    private static Query.Reading read(App app, List<String> words) {
        var me = new ArrayList<String>();
        for (var word : words) {
            me.add(withSelf(app, word));
        }
        me.replaceAll(word -> withAmount(app, word));
        return Query.read(me, app.policy(), app.today());
    }

    private static String withSelf(App app, String word) {
        for (var self : Input.SELF) {
            var mine = "owner:" + self;
            if (word.endsWith(mine)) {
                var code = new Identity(app).self().code();
                return word.substring(0, word.length() - self.length()) + code;
            }
        }
        return word;
    }

    /// The same word with an amount as files have it: it may be typed as anywhere else.
    private static String withAmount(App app, String word) {
        int colon = Query.colon(word);
        int start = word.startsWith("-") || word.startsWith("!") ? 1 : 0;
        if (colon <= start
                || Query.kind(word.substring(start, colon), app.policy()) != ValueKind.MONEY) {
            return word;
        }
        int at = colon + 1;
        while (at < word.length() && "<>=".indexOf(word.charAt(at)) >= 0) {
            at++;
        }
        var before = word.substring(0, at);
        return MoneyPhrase.read(word.substring(at), app.policy().currency())
                .map(money -> before + money)
                .orElse(word);
    }

    private static boolean isKeyWrong(Query.Reading reading) {
        for (var wrong : reading.wrong()) {
            if (wrong instanceof Query.Wrong.Key) {
                return true;
            }
        }
        return false;
    }

    /// The same words with keys for what people call them.
    private static List<String> withKeys(App app, List<String> words) {
        var labels = new KeyLabels(app);
        var keys = Query.keys(app.policy());
        var all = new ArrayList<String>();
        for (var word : words) {
            all.add(labels.inFilter(word, keys));
        }
        return all;
    }

    private static Refusal explain(App app, Query.Wrong wrong) {
        return switch (wrong) {
            case Query.Wrong.Key(var key) -> {
                var keys = Query.keys(app.policy());
                var refusal = Refusal.usage(app.say("filter.key", key));
                var near = new Suggestion(app, key, keys).nearest(":");
                yield near.isPresent()
                        ? refusal.with(near.get())
                        : refusal.with(Suggestion.all(app, keys)).with(app.say("customer.keys"));
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
