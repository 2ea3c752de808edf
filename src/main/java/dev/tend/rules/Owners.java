package dev.tend.rules;

import dev.tend.model.Book;
import dev.tend.model.diagnosis.Check;
import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.model.policy.Policy;
import dev.tend.model.record.Account;
import dev.tend.model.record.Happening;
import dev.tend.model.value.Moment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Who looks after a customer is the one that it was handed over to last (F35, F38): whose it was
/// on a past day follows from the handovers.
final class Owners implements Rule {
    @Override
    public List<Diagnostic> check(Book book, Moment now) {
        var problems = new ArrayList<Diagnostic>();
        for (var account : book.accounts()) {
            var customer = account.customer();
            var last = lastHandedOverTo(account, book.policy());
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

    private static Optional<String> lastHandedOverTo(Account account, Policy policy) {
        Optional<String> to = Optional.empty();
        long latest = Long.MIN_VALUE;
        for (var entry : account.entries()) {
            var handover = entry.first(Happening.HandedOver.class);
            long order = entry.at().orderIn(policy.zone());
            if (handover.isPresent() && order >= latest) {
                to = Optional.of(handover.get().to());
                latest = order;
            }
        }
        return to;
    }
}
