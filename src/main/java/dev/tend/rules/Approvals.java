package dev.tend.rules;

import dev.tend.model.diagnosis.Check;
import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.model.history.Situation;
import dev.tend.model.history.Transition;
import dev.tend.model.policy.Policy;
import dev.tend.model.record.Entry;
import dev.tend.model.record.Happening;
import dev.tend.model.value.Moment;

import java.util.List;
import java.util.Optional;

/// Weighty moves are approved by somebody of the role the policy names, and never by who asked for
/// them (F25). What waits is mentioned.
final class Approvals implements AccountRule {
    @Override
    public void check(Situation situation, Policy policy, Moment now, List<Diagnostic> problems) {
        for (var journey : situation.journeys()) {
            journey.pending().ifPresent(move -> pending(move, problems));
        }
        for (var entry : situation.entries()) {
            boolean approves = entry.first(Happening.Approved.class).isPresent();
            for (var id : entry.decides()) {
                new Decision(entry, approves, id, policy).judge(situation, problems);
            }
        }
    }

    private static void pending(Transition move, List<Diagnostic> problems) {
        problems.add(
                Diagnostic.of(
                        Check.APPROVAL_PENDING,
                        move.entry().places().of("stage"),
                        move.from().code(),
                        move.to().code(),
                        move.role(),
                        move.entry().id()));
    }

    /// What an entry says to the move of an id: yes, or no.
    private record Decision(Entry entry, boolean approves, String id, Policy policy) {
        void judge(Situation situation, List<Diagnostic> problems) {
            var move = move(id, situation);
            if (move.isEmpty() || !move.get().isWeighty()) {
                add(problems, Check.APPROVAL_NEEDLESS, id);
            } else if (approves && move.get().entry().by().equals(entry.by())) {
                add(problems, Check.APPROVAL_OWN, id, entry.by());
            } else if (!mayDecide(move.get())) {
                add(problems, Check.APPROVAL_ROLE, id, entry.by(), move.get().role());
            } else if (!move.get().decision().equals(entry.id())) {
                add(problems, Check.APPROVAL_NEEDLESS, id);
            }
        }

        private boolean mayDecide(Transition move) {
            return approves
                    ? move.mayApprove(entry.by(), policy)
                    : move.mayReject(entry.by(), policy);
        }

        private void add(List<Diagnostic> problems, Check check, String... words) {
            var place = entry.places().of(approves ? "approves" : "rejects");
            problems.add(Diagnostic.of(check, place, words));
        }
    }

    private static Optional<Transition> move(String id, Situation situation) {
        for (var journey : situation.journeys()) {
            for (var move : journey.transitions()) {
                if (move.entry().id().equals(id)) {
                    return Optional.of(move);
                }
            }
        }
        return Optional.empty();
    }
}
