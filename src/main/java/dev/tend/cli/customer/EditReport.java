package dev.tend.cli.customer;

import dev.tend.cli.command.App;
import dev.tend.model.policy.Field;
import dev.tend.model.record.ContactRole;
import dev.tend.model.value.Iso;
import dev.tend.model.value.Moment;
import dev.tend.model.value.YesNo;
import dev.tend.render.text.DisplayWidth;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// What became of a key, in a few words, by what people call it: `grade A → B`, `tags +vip`, `need
/// – → 50 seats`.
record EditReport(App app) {
    private static final int WIDEST = 30;
    private static final String NOTHING = "–";

    /// The words for a key of a kind that had the texts `before` and has those of `after` now.
    String words(Field field, List<String> before, List<String> after) {
        if (field.kind().isMany() && !before.isEmpty() && !after.isEmpty()) {
            var words = new ArrayList<>(List.of(name(field)));
            signed("+", field, without(after, before), words);
            signed("−", field, without(before, after), words);
            if (words.size() > 1) {
                return String.join(" ", words);
            }
        }
        return name(field) + " " + shown(field, before) + " → " + shown(field, after);
    }

    private boolean isOfBook(String code) {
        for (var field : app.policy().customerFields()) {
            if (field.code().equals(code)) {
                return true;
            }
        }
        return false;
    }

    private String name(Field field) {
        var code = field.code();
        var label = field.label();
        if (!label.english().equals(code) || !label.chinese().equals(code)) {
            return label.in(app.language());
        }
        if (isOfBook(code)) {
            return code;
        }
        for (var key : List.of("field." + code, "field.contact." + code)) {
            if (app.messages().has(key)) {
                return app.messages().get(key);
            }
        }
        return code;
    }

    private void signed(String sign, Field field, List<String> texts, List<String> words) {
        for (var text : texts) {
            words.add(sign + (text.startsWith("+") ? " " : "") + shown(field, text));
        }
    }

    private static List<String> without(List<String> texts, List<String> others) {
        var known = new HashSet<>(others);
        return texts.stream().filter(text -> !known.contains(text)).toList();
    }

    private String shown(Field field, List<String> texts) {
        var words = new ArrayList<String>();
        texts.forEach(text -> words.add(shown(field, text)));
        return words.isEmpty() ? NOTHING : DisplayWidth.fit(String.join(", ", words), WIDEST);
    }

    private String shown(Field field, String text) {
        var labels = app.labels();
        var policy = app.policy();
        var label =
                switch (field.kind()) {
                    case PERSON, PERSONS -> labels.label(policy.team(), text);
                    case SOURCE -> labels.label(policy.sources(), text);
                    case CONTACT_ROLE -> labels.label(List.of(ContactRole.values()), text);
                    case TEMPLATE -> labels.label(policy.standards().templates(), text);
                    case YES_NO -> labels.label(List.of(YesNo.values()), text);
                    case CHOICE -> labels.label(field.choices(), text);
                    case DAY -> Iso.day(text).map(day -> app.when(Moment.of(day))).orElse(text);
                    case TEXT, TEXTS, NUMBER, MOMENT, MONEY, GRADE -> text;
                };
        return DisplayWidth.fit(label, WIDEST);
    }
}
