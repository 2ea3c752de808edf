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
            for (var id : happening.closes()) {
                closed.add(id);
                open.remove(id);
            }
        }
        if (plans(entry) && !closed.contains(entry.id())) {
            open.add(entry.id());
        }
    }

    /// Whether the entry taken last has a field.
    boolean has(Entry entry, String field) {
        return Fillable.has(entry, field) || field.equals(Fillable.NEXT) && !open.isEmpty();
    }

    /// Whether an entry that would come next has a field.
    boolean wouldHave(Entry entry, String field) {
        return Fillable.has(entry, field) || field.equals(Fillable.NEXT) && leavesOpen(entry);
    }

    private boolean leavesOpen(Entry entry) {
        var closing = new HashSet<String>();
        for (var happening : entry.happenings()) {
            closing.addAll(happening.closes());
        }
        closing.retainAll(open);
        return plans(entry) || open.size() > closing.size();
    }

    private static boolean plans(Entry entry) {
        return entry.first(Happening.Plan.class).isPresent();
    }
}
