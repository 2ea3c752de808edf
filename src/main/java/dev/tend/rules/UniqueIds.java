package dev.tend.rules;

import dev.tend.model.Book;
import dev.tend.model.diagnosis.Check;
import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.model.value.Moment;
import dev.tend.model.value.Place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// No two entries have the same id.
final class UniqueIds implements Rule {
    @Override
    public List<Diagnostic> check(Book book, Moment now) {
        var problems = new ArrayList<Diagnostic>();
        Map<String, Place> seen = new HashMap<>();
        for (var account : book.accounts()) {
            for (var entry : account.entries()) {
                var place = entry.places().of("id");
                var first = seen.putIfAbsent(entry.id(), place);
                if (first != null) {
                    problems.add(
                            Diagnostic.of(Check.ID_TAKEN, place, entry.id(), first.toString()));
                }
            }
        }
        return problems;
    }
}
