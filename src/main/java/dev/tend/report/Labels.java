package dev.tend.report;

import dev.tend.model.policy.Field;
import dev.tend.model.policy.Grade;
import dev.tend.model.policy.Policy;
import dev.tend.model.record.Attributes;
import dev.tend.model.value.Coded;
import dev.tend.model.value.Language;
import dev.tend.model.value.Moment;
import dev.tend.model.value.Totals;
import dev.tend.model.value.Value;

import java.util.ArrayList;
import java.util.List;

/// Codes with the labels a reader of one language knows them by. A code that no list knows is its
/// own label.
public record Labels(Policy policy, Language language) {
    private static final List<Grade> GRADES = List.of(Grade.values());

    public Cell coded(Coded coded) {
        return new Cell.Coded(coded.code(), coded.label().in(language));
    }

    public Cell person(String code) {
        return among(policy.team(), code);
    }

    /// Several codes of a list in one cell; blank where there is none.
    public Cell several(List<? extends Coded> list, List<String> codes) {
        if (codes.size() == 1) {
            return new Cell.Coded(codes.getFirst(), label(list, codes.getFirst()));
        }
        var words = new ArrayList<String>();
        for (var code : codes) {
            words.add(label(list, code));
        }
        return codes.isEmpty()
                ? Cell.BLANK
                : new Cell.Coded(String.join(", ", codes), String.join(", ", words));
    }

    public Cell channel(String code) {
        return among(policy.channels(), code);
    }

    public Cell grade(String code) {
        return among(GRADES, code);
    }

    /// A moment by the clocks of the book, whoever wrote it down where.
    public Cell when(Moment moment) {
        return new Cell.When(moment.in(policy.zone()));
    }

    /// The value of a field as people read it: labels for codes, names for people.
    public Cell value(Field field, Attributes attributes) {
        var value = attributes.get(field.code());
        if (value.isEmpty()) {
            return Cell.BLANK;
        }
        return switch (value.get()) {
            case Value.Number(var number) -> new Cell.Number(number);
            case Value.Day(var date) -> new Cell.When(Moment.of(date));
            case Value.At(var moment) -> when(moment);
            case Value.Amount(var money) -> new Cell.Amount(Totals.of(List.of(money)));
            case Value.Text(var text) -> among(policy.choices(field), text);
            case Value.Texts(var texts) -> new Cell.Text(text(field, texts));
        };
    }

    /// Several values of a field in one line.
    public String text(Field field, List<String> values) {
        var labelled = new ArrayList<String>();
        for (var value : values) {
            labelled.add(label(policy.choices(field), value));
        }
        return String.join(", ", labelled);
    }

    /// The label of a code of a list.
    public String label(List<? extends Coded> list, String code) {
        for (var coded : list) {
            if (coded.code().equals(code)) {
                return coded.label().in(language);
            }
        }
        return code;
    }

    private Cell among(List<? extends Coded> list, String code) {
        if (code.isEmpty()) {
            return Cell.BLANK;
        }
        return list.isEmpty() ? new Cell.Text(code) : new Cell.Coded(code, label(list, code));
    }
}
