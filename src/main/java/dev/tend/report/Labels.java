package dev.tend.report;

import dev.tend.model.Coded;
import dev.tend.model.Grade;
import dev.tend.model.Language;
import dev.tend.model.Policy;

import java.util.List;

/// Codes with the labels a reader of one language knows them by. A code that no list knows is its
/// own label.
public record Labels(Policy policy, Language language) {

    public Cell coded(Coded coded) {
        return new Cell.Coded(coded.code(), coded.label().in(language));
    }

    public Cell person(String code) {
        return among(policy.team(), code);
    }

    public Cell channel(String code) {
        return among(policy.channels(), code);
    }

    public Cell grade(String code) {
        return among(List.of(Grade.values()), code);
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
        return code.isEmpty() ? Cell.BLANK : new Cell.Coded(code, label(list, code));
    }
}
