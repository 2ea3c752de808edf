package dev.tend.rules;

import dev.tend.model.Book;
import dev.tend.model.diagnosis.Check;
import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.model.value.Moment;

import java.util.ArrayList;
import java.util.List;

/// Who looks after a customer is the one that it was handed over to last (F35, F38): whose it was
/// on a past day follows from the handovers.
final class Owners implements Rule {
    @Override
    public List<Diagnostic> check(Book book, Moment now) {
        var problems = new ArrayList<Diagnostic>();
        for (var account : book.accounts()) {
            var customer = account.customer();
            var last = account.handedOverTo(book.policy().zone());
            if (account.isWhole()
                    && last.isPresent()
                    && !customer.owner().isEmpty()
                    && !customer.owner().equals(last.get())) {
                problems.add(
                        Diagnostic.of(
                                Check.OWNER_HANDOVER,
                                customer.places().of("owner"),
                                customer.owner(),
                                last.get(),
                                customer.key()));
            }
        }
        return problems;
    }
}
