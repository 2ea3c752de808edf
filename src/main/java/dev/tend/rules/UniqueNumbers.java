package dev.tend.rules;

import dev.tend.model.Book;
import dev.tend.model.Check;
import dev.tend.model.Diagnostic;
import dev.tend.model.Moment;
import dev.tend.model.Place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// No two customers have the same number (F11).
final class UniqueNumbers implements Rule {
    @Override
    public List<Diagnostic> check(Book book, Moment now) {
        var problems = new ArrayList<Diagnostic>();
        Map<String, Place> seen = new HashMap<>();
        for (var account : book.accounts()) {
            var number = account.customer().number();
            if (!number.isEmpty()) {
                var place = account.customer().places().of("number");
                var first = seen.putIfAbsent(number.toUpperCase(Locale.ROOT), place);
                if (first != null) {
                    problems.add(
                            Diagnostic.of(Check.NUMBER_TAKEN, place, number, first.toString()));
                }
            }
        }
        return problems;
    }
}
