package dev.tend.rules;

import dev.tend.model.Book;
import dev.tend.model.diagnosis.Check;
import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.model.record.Customer;
import dev.tend.model.record.Opportunity;
import dev.tend.model.value.Moment;

import java.util.ArrayList;
import java.util.List;

/// Of a customer whose opportunities are listed, each has an amount of its own (F17): figures count
/// those, and not one that stands beside them.
final class ListedAmounts implements Rule {
    @Override
    public List<Diagnostic> check(Book book, Moment now) {
        var problems = new ArrayList<Diagnostic>();
        for (var account : book.accounts()) {
            var customer = account.customer();
            var amount = customer.attributes().money(Opportunity.AMOUNT);
            if (amount.isPresent() && !customer.opportunities().isEmpty()) {
                problems.add(
                        Diagnostic.of(
                                Check.AMOUNT_UNCOUNTED,
                                customer.places().of(Opportunity.AMOUNT),
                                amount.get().toString(),
                                withoutAmount(customer)));
            }
        }
        return problems;
    }

    /// The first opportunity that has none; else the first.
    private static String withoutAmount(Customer customer) {
        for (var opportunity : customer.opportunities()) {
            if (!opportunity.attributes().values().containsKey(Opportunity.AMOUNT)) {
                return opportunity.code();
            }
        }
        return customer.opportunities().getFirst().code();
    }
}
