package dev.tend.cli.command;

import dev.tend.model.value.Length;
import dev.tend.model.value.Moment;
import dev.tend.model.value.ValueKind;
import dev.tend.phrase.DatePhrase;
import dev.tend.phrase.MoneyPhrase;
import dev.tend.report.Query;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Filter words as they were typed (F18).
public final class TypedFilter {
    private TypedFilter() {}

    /// A filter in which every word means something.
    public static Query query(App app, List<String> words) {
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
        me.replaceAll(word -> withDays(app, withAmount(app, word)));
        return Query.read(me, app.policy(), app.today(), word -> CustomerSearch.spelled(app, word));
    }

    /// The same word with the code of who types in the place of `me`, where its key is of people.
    private static String withSelf(App app, String word) {
        var kind = kind(app, word);
        if (kind != ValueKind.PERSON && kind != ValueKind.PERSONS) {
            return word;
        }
        int values = Query.colon(word) + 1;
        var people = new ArrayList<String>();
        for (var one : word.substring(values).split(",", -1)) {
            people.add(isSelf(app, one) ? new Identity(app).self().code() : one);
        }
        return word.substring(0, values) + String.join(",", people);
    }

    private static boolean isSelf(App app, String word) {
        return Input.SELF.contains(word) && app.policy().people(word).isEmpty();
    }

    /// The same word with an amount as files have it: it may be typed as anywhere else.
    private static String withAmount(App app, String word) {
        if (kind(app, word) != ValueKind.MONEY) {
            return word;
        }
        int bound = bound(word);
        if (MoneyPhrase.isAmbiguous(word.substring(bound), app.policy().currency())) {
            throw Refusal.usage(app.say("filter.value", word), app.say("money.point"));
        }
        return MoneyPhrase.read(word.substring(bound), app.policy().currency())
                .map(money ->
                        word.substring(0, bound)
                                + new Input(app).known(word.substring(0, Query.colon(word)), money))
                .orElse(word);
    }

    /// The same word with days as files have them. A length of time without a sign stays one: the
    /// key says where it leads.
    private static String withDays(App app, String word) {
        if (kind(app, word) != ValueKind.DAY) {
            return word;
        }
        int bound = bound(word);
        var days = new ArrayList<String>();
        for (var typed : word.substring(bound).split(",", -1)) {
            days.add(
                    Length.read(typed).isPresent()
                            ? typed
                            : DatePhrase.length(typed)
                                    .map(period -> written(period, typed))
                                    .orElseGet(() -> day(app, word, typed)));
        }
        return word.substring(0, bound) + String.join(",", days);
    }

    /// A length as files have it; as it was typed where they have none of both months and days.
    private static String written(Period period, String typed) {
        if (period.getDays() == 0) {
            return new Length(Math.toIntExact(period.toTotalMonths()), Length.Unit.MONTHS)
                    .toString();
        }
        return period.toTotalMonths() == 0
                ? new Length(period.getDays(), Length.Unit.DAYS).toString()
                : typed;
    }

    private static String day(App app, String word, String typed) {
        boolean isPast = Query.side(key(word)).filter(Query.Side.BACK::equals).isPresent();
        var leaning = isPast ? DatePhrase.Leaning.PAST : DatePhrase.Leaning.FUTURE;
        var read = DatePhrase.read(typed, app.today(), app.policy().zone(), leaning);
        return read.isPresent() && read.get() instanceof Moment.Day(var day)
                ? day.toString()
                : typed;
    }

    /// Where the value behind the colon of a word begins, or what it is compared with.
    private static int bound(String word) {
        int at = Query.colon(word) + 1;
        while (at < word.length() && "<>=".indexOf(word.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /// The kind of the key before the colon of a word; text where there is none.
    private static ValueKind kind(App app, String word) {
        var key = key(word);
        return key.isEmpty() ? ValueKind.TEXT : Query.kind(key, app.policy());
    }

    /// The key before the colon of a word; empty where there is none.
    private static String key(String word) {
        int start = Query.isNegated(word) ? 1 : 0;
        int colon = Query.colon(word);
        return colon <= start ? "" : word.substring(start, colon).toLowerCase(Locale.ROOT);
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
            case Query.Wrong.Length(var word, var key) ->
                    Refusal.usage(
                            app.say("filter.value", word), app.say("filter.length.advice", key));
            case Query.Wrong.Value(var word, var valid) ->
                    Refusal.usage(
                            app.say("filter.value", word),
                            valid.isEmpty()
                                    ? app.say("filter.advice")
                                    : Suggestion.all(app, valid));
        };
    }
}
