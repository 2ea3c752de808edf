package dev.tend.rules;

import dev.tend.model.policy.Fillable;
import dev.tend.model.record.Account;
import dev.tend.model.record.Entry;
import dev.tend.model.record.Happening;

import java.util.HashSet;
import java.util.Set;

/// What a customer's entries have planned and not closed so far, taken one by one in their order. A
/// next step is there as long as any action of the customer is open (F21).
final class OpenSteps {
    private final Set<String> open;
    private final Set<String> closed = new HashSet<>();

    /// What cannot be read may have planned something.
    OpenSteps(Account account) {
        open = new HashSet<>(account.leftOut());
    }

    void take(Entry entry) {
        for (var happening : entry.happenings()) {
            closed.addAll(happening.closes());
        }
        if (entry.first(Happening.Plan.class).isPresent()) {
            open.add(entry.id());
        }
        open.removeAll(closed);
    }

    /// Whether the entry taken last has a field.
    boolean has(Entry entry, String field) {
        return Fillable.has(entry, field) || field.equals(Fillable.NEXT) && !open.isEmpty();
    }
}
