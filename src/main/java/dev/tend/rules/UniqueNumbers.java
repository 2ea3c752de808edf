package dev.tend.rules;

import dev.tend.model.Book;
import dev.tend.model.diagnosis.Check;
import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.model.policy.Policy;
import dev.tend.model.record.Customer;
import dev.tend.model.value.Moment;
import dev.tend.model.value.Place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// No two customers have the same number (F11).
final class UniqueNumbers implements Rule {
    private static final int MOST_NAMED = 20;

    @Override
    public List<Diagnostic> check(Book book, Moment now) {
        var problems = new ArrayList<Diagnostic>();
        var taken = new ArrayList<String>();
        for (var account : book.accounts()) {
            taken.add(account.customer().number());
        }
        Map<String, Place> seen = new HashMap<>();
        for (var account : book.accounts()) {
            var number = account.customer().number();
            if (!number.isEmpty()) {
                var place = account.customer().places().of("number");
                var first = seen.putIfAbsent(number.toUpperCase(Locale.ROOT), place);
                if (first != null) {
                    problems.add(
                            Diagnostic.of(
                                    Check.NUMBER_TAKEN,
                                    place,
                                    number,
                                    first.toString(),
                                    remedy(
                                            account.customer(),
                                            book.policy(),
                                            taken,
                                            book.accounts().size())));
                }
            }
        }
        return problems;
    }

    /// The command that gives a customer the next number that is free, which is taken with it;
    /// after so many without a number, as each is looked for among all.
    private static String remedy(Customer customer, Policy policy, List<String> taken, int all) {
        var created = customer.created();
        boolean isWorthIt = created.isPresent() && taken.size() - all < MOST_NAMED;
        var free =
                isWorthIt ? policy.numbers().next(created.get(), taken) : Optional.<String>empty();
        free.ifPresent(taken::add);
        return "tend edit " + customer.key() + " number=" + free.orElse("…");
    }
}
