package dev.tend.cli.command;

import dev.tend.model.policy.Field;
import dev.tend.model.policy.Grade;
import dev.tend.model.record.ContactRole;
import dev.tend.model.value.Decimal;
import dev.tend.model.value.Iso;
import dev.tend.model.value.Moment;
import dev.tend.model.value.Value;
import dev.tend.model.value.YesNo;
import dev.tend.phrase.DatePhrase.Leaning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// `--set key=value`, for the keys that have no option of their own.
public final class Assignments {
    /// The days of the format; where the book's own lie, tend does not know.
    private static final Set<String> HAPPENED = Set.of("created", "birthday");

    private Assignments() {}

    /// The values by key, each of the kind its key takes; a key given several times has several
    /// values. Keys that are not among `keys` are refused, those that something else says by its
    /// name: `options` has what.
    public static Map<String, Value> read(
            App app,
            List<String> assignments,
            Map<String, Field> keys,
            Map<String, String> options) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        for (var assignment : assignments) {
            int equals = assignment.indexOf('=');
            if (equals <= 0) {
                throw Refusal.usage(app.say("set.form", assignment));
            }
            var key = key(app, assignment.substring(0, equals), keys);
            if (!keys.containsKey(key)) {
                refuseOptions(app, key, options);
                throw unknown(app, key, List.copyOf(keys.keySet()));
            }
            texts.computeIfAbsent(key, _ -> new ArrayList<>())
                    .add(assignment.substring(equals + 1));
        }
        Map<String, Value> values = new LinkedHashMap<>();
        for (var key : keys.values()) {
            if (texts.containsKey(key.code())) {
                values.put(key.code(), value(app, key, texts.getOrDefault(key.code(), List.of())));
            }
        }
        return values;
    }

    /// Refuses a key that is said by an option of its own.
    private static void refuseOptions(App app, String word, Map<String, String> options) {
        var key = new KeyLabels(app).key(word, options.keySet());
        for (var option : options.entrySet()) {
            if (option.getKey().equals(key)) {
                var said = option.getValue();
                var name = said.startsWith("-") ? said : ArgumentName.of(app, said);
                throw Refusal.usage(app.say("set.option", word, name));
            }
        }
    }

    /// The key that is called so by the book, or by what it is a profile of.
    private static String key(App app, String word, Map<String, Field> keys) {
        for (var field : keys.values()) {
            boolean isLabel =
                    field.label().english().equalsIgnoreCase(word)
                            || field.label().chinese().equalsIgnoreCase(word);
            if (isLabel && !keys.containsKey(word)) {
                return field.code();
            }
        }
        return new KeyLabels(app).key(word, keys.keySet());
    }

    private static Refusal unknown(App app, String key, List<String> keys) {
        return Refusal.usage(
                app.say("set.unknown", key),
                keys.isEmpty()
                        ? app.say("set.none")
                        : new Suggestion(app, key, keys).nearestOrAll());
    }

    /// Typed words as the value of a field.
    public static Value value(App app, Field field, List<String> typed) {
        if (typed.size() > 1 && !field.kind().isMany()) {
            throw Refusal.usage(app.say("set.once", field.code()));
        }
        var word = typed.getFirst();
        var option = field.code();
        var input = new Input(app);
        return switch (field.kind()) {
            case TEXT -> new Value.Text(word);
            case TEXTS -> texts(typed);
            case NUMBER -> number(app, option, word);
            case DAY -> new Value.Day(day(input, option, word).dayIn(app.policy().zone()));
            case MOMENT -> new Value.At(input.moment(option, word, Leaning.PAST));
            case MONEY -> new Value.Amount(input.money(option, word));
            case YES_NO ->
                    new Value.Text(input.choice(option, word, List.of(YesNo.values())).code());
            case PERSON -> new Value.Text(input.person(option, word).code());
            case PERSONS ->
                    texts(typed.stream().map(one -> input.person(option, one).code()).toList());
            case GRADE ->
                    new Value.Text(input.choice(option, word, List.of(Grade.values())).code());
            case SOURCE ->
                    new Value.Text(input.choice(option, word, app.policy().sources()).code());
            case CONTACT_ROLE ->
                    new Value.Text(
                            input.choice(option, word, List.of(ContactRole.values())).code());
            case TEMPLATE -> new Value.Text(input.template(option, word));
            case CHOICE -> new Value.Text(input.choice(option, word, field.choices()).code());
        };
    }

    private static Moment day(Input input, String option, String word) {
        return HAPPENED.contains(option)
                ? input.moment(option, word, Leaning.PAST)
                : input.onEitherSide(option, word);
    }

    private static Value number(App app, String option, String typed) {
        if (!Iso.isNumber(typed)) {
            throw Refusal.usage(app.say("number.unreadable", option, typed));
        }
        return new Value.Number(Decimal.of(typed));
    }

    /// Tags as they were typed, several in a word or each by itself. A tag has no comma in it:
    /// filters put one between several.
    public static List<String> tags(List<String> typed) {
        var tags = new ArrayList<String>();
        for (var word : typed) {
            for (var tag : word.replace('，', ',').replace('、', ',').split(",", -1)) {
                if (!tag.isBlank()) {
                    tags.add(tag.strip());
                }
            }
        }
        return tags;
    }

    public static Value texts(List<String> several) {
        return several.size() == 1 ? new Value.Text(several.getFirst()) : new Value.Texts(several);
    }
}
