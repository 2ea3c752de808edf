package dev.tend.cli.customer;

import dev.tend.cli.command.App;
import dev.tend.cli.command.Arguments;
import dev.tend.cli.command.Assignments;
import dev.tend.cli.command.Invocation;
import dev.tend.cli.command.KeyLabels;
import dev.tend.cli.command.Refusal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// One change of a key as it was typed: `KEY=VALUE`, `KEY=`, `KEY+=VALUE` or `KEY-=VALUE`.
record FieldEdit(String key, Kind kind, List<String> typed) {
    private static final String TAGS = "tags";
    private static final String STAGE = "stage";

    enum Kind {
        SET,
        REMOVE,
        ADD,
        TAKE
    }

    /// The edits in their order. A list that is set several times gets several values. Keys that
    /// the profile does not have are refused, and several values where there is room for one.
    static List<FieldEdit> read(App app, Arguments arguments, ProfileEditing editing) {
        var keys = editing.keys();
        var edits = new ArrayList<FieldEdit>();
        for (var word : arguments.words(1)) {
            var typed = read(app, word);
            var edit = typed.of(editing.key(typed.key()));
            var field = keys.get(edit.key());
            if (field == null) {
                throw new KeyLabels(app).key(edit.key(), List.of(STAGE)).equals(STAGE)
                        ? stage(app, arguments.word(0), edit.typed().getFirst(), editing)
                        : unknown(app, edit.key(), keys.keySet());
            }
            boolean isMany = field.kind().isMany();
            if (edit.isOfList() && !isMany) {
                throw Refusal.usage(app.say("edit.no-list", edit.key()));
            }
            for (var one : edit.separated()) {
                join(app, one, isMany, edits);
            }
        }
        return edits;
    }

    static FieldEdit set(String key, String value) {
        return new FieldEdit(key, Kind.SET, List.of(value));
    }

    private static void join(App app, FieldEdit edit, boolean isMany, List<FieldEdit> edits) {
        for (var earlier : edits) {
            if (earlier.key().equals(edit.key()) && !(earlier.isOfList() && edit.isOfList())) {
                if (!isMany) {
                    throw Refusal.usage(app.say("set.once", edit.key()));
                }
                if (earlier.kind() != Kind.SET || edit.kind() != Kind.SET) {
                    throw Refusal.usage(app.say("edit.mixed", edit.key()));
                }
                earlier.typed().addAll(edit.typed());
                return;
            }
        }
        edits.add(edit);
    }

    private List<FieldEdit> separated() {
        if (!key.equals(TAGS) || kind == Kind.REMOVE) {
            return List.of(this);
        }
        var tags = new ArrayList<FieldEdit>();
        for (var tag : Assignments.tags(typed)) {
            tags.add(new FieldEdit(key, kind, new ArrayList<>(List.of(tag))));
        }
        return tags;
    }

    private FieldEdit of(String otherKey) {
        return new FieldEdit(otherKey, kind, typed);
    }

    private boolean isOfList() {
        return kind == Kind.ADD || kind == Kind.TAKE;
    }

    private static FieldEdit read(App app, String word) {
        int equals = word.indexOf('=');
        if (equals <= 0) {
            throw Refusal.usage(app.say("edit.form", word), app.say("see-help", "edit"));
        }
        var value = word.substring(equals + 1).strip();
        char sign = word.charAt(equals - 1);
        if (sign != '+' && sign != '-') {
            var typed = new ArrayList<>(List.of(value));
            var kind = value.isEmpty() ? Kind.REMOVE : Kind.SET;
            return new FieldEdit(word.substring(0, equals).strip(), kind, typed);
        }
        var key = word.substring(0, equals - 1).strip();
        if (value.isEmpty()) {
            throw Refusal.usage(app.say("edit.form", word), app.say("see-help", "edit"));
        }
        return new FieldEdit(key, sign == '+' ? Kind.ADD : Kind.TAKE, List.of(value));
    }

    /// The stage follows from the moves, and is no key of the profile.
    private static Refusal stage(App app, String customer, String stage, ProfileEditing editing) {
        var command =
                "tend move "
                        + Invocation.quoted(customer)
                        + " "
                        + (stage.isEmpty() ? "STAGE" : Invocation.quoted(stage))
                        + (editing.target() == ProfileEditing.Target.OPPORTUNITY
                                ? " --opportunity " + editing.name()
                                : "");
        return Refusal.usage(app.say("edit.stage"), app.say("edit.stage.advice", command));
    }

    private static Refusal unknown(App app, String key, Set<String> keys) {
        return Refusal.unknown(
                app, app.say("edit.unknown", key), key, keys, app.say("customer.keys"));
    }
}
