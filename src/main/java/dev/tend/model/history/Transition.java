package dev.tend.model.history;

import dev.tend.model.policy.Person;
import dev.tend.model.policy.Policy;
import dev.tend.model.policy.Stage;
import dev.tend.model.record.Entry;

import java.util.ArrayList;
import java.util.List;

/// A move of an opportunity from one stage to another, as its entry states it. `role` is that of
/// those who must approve it (F25); it is empty where the move takes effect at once. `decision` is
/// the id of the entry that approved it or turned it down, or empty.
public record Transition(
        Entry entry, Stage from, Stage to, String role, Standing standing, String decision) {
    /// What became of it.
    public enum Standing {
        /// It took effect.
        EFFECTIVE,
        /// It waits for approval (F25).
        PENDING,
        /// It was turned down, or another move came before the approval.
        WITHDRAWN
    }

    Transition now(Standing other, String decidedBy) {
        return new Transition(entry, from, to, role, other, decidedBy);
    }

    public boolean isWeighty() {
        return !role.isEmpty();
    }

    /// Whether a person may approve it: one of the role, and not who made it.
    public boolean mayApprove(String person, Policy policy) {
        return !person.equals(entry.by()) && hasRole(person, policy);
    }

    /// Whether a person may turn it down: one of the role, or who made it.
    public boolean mayReject(String person, Policy policy) {
        return person.equals(entry.by()) || hasRole(person, policy);
    }

    /// Everybody who may approve it.
    public List<Person> approvers(Policy policy) {
        var approvers = new ArrayList<Person>();
        for (var person : policy.team()) {
            if (mayApprove(person.code(), policy)) {
                approvers.add(person);
            }
        }
        return approvers;
    }

    private boolean hasRole(String person, Policy policy) {
        return policy.person(person).filter(one -> one.role().equals(role)).isPresent();
    }

    /// Why it was made in spite of the rules; empty where it was not.
    public String exception() {
        return entry.attributes().text("exception").strip();
    }
}
