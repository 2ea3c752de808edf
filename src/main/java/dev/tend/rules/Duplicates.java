package dev.tend.rules;

import dev.tend.model.Book;
import dev.tend.model.diagnosis.Check;
import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.model.record.Customer;
import dev.tend.model.value.Moment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// No two people unknowingly chase the same customer (F19): no customer is known by the same name,
/// phone number or e-mail address as an earlier one, nor by a name that says nothing else. Said
/// once for each two customers.
final class Duplicates implements Rule {
    @Override
    public List<Diagnostic> check(Book book, Moment now) {
        var problems = new ArrayList<Diagnostic>();
        Map<Mark.Form, Customer> first = new HashMap<>();
        Map<String, List<Customer>> byCore = new HashMap<>();
        for (var account : book.accounts()) {
            var customer = account.customer();
            Set<String> told = new HashSet<>(Set.of(customer.key()));
            for (var mark : Mark.of(customer, book.policy().country())) {
                var other = first.putIfAbsent(mark.form(), customer);
                if (other != null && told.add(other.key())) {
                    problems.add(problem(mark, other));
                }
            }
            for (var core : Mark.cores(customer)) {
                var alike = byCore.computeIfAbsent(core, _ -> new ArrayList<>());
                for (var other : alike) {
                    var mark = Mark.alike(customer, other);
                    if (mark.isPresent() && told.add(other.key())) {
                        problems.add(problem(mark.get(), other));
                    }
                }
                alike.add(customer);
            }
        }
        return problems;
    }

    private static Diagnostic problem(Mark mark, Customer other) {
        return Diagnostic.of(Check.DUPLICATE, mark.place(), mark.value(), other.key(), mark.key());
    }
}
