package dev.tend.rules;

import dev.tend.model.Check;
import dev.tend.model.Diagnostic;
import dev.tend.model.Entry;
import dev.tend.model.Happening;
import dev.tend.model.Moment;
import dev.tend.model.Policy;
import dev.tend.model.Situation;
import dev.tend.model.Transition;
import dev.tend.model.Transition.Standing;

import java.util.List;
import java.util.Optional;

/// Weighty moves are approved by somebody of the role the policy names, and never by who asked for
/// them (F25). What waits is mentioned.
final class Approvals implements AccountRule {
    @Override
    public void check(Situation situation, Policy policy, Moment now, List<Diagnostic> problems) {
        for (var journey : situation.journeys()) {
            journey.pending().ifPresent(move -> pending(move, policy, problems));
        }
        for (var entry : situation.entries()) {
            var approved = entry.first(Happening.Approved.class);
            if (approved.isPresent()) {
                for (var id : approved.get().ids()) {
                    approval(entry, id, situation, policy, problems);
                }
            }
        }
    }

    private static void pending(Transition move, Policy policy, List<Diagnostic> problems) {
        var weighty = policy.standards().moves().weighty(move.from(), move.to()).orElseThrow();
        problems.add(
                Diagnostic.of(
                        Check.APPROVAL_PENDING,
                        move.entry().places().of("stage"),
                        move.from().code(),
                        move.to().code(),
                        weighty.role(),
                        move.entry().id()));
    }

    private static void approval(
            Entry approval,
            String id,
            Situation situation,
            Policy policy,
            List<Diagnostic> problems) {
        var place = approval.places().of("approves");
        var move = move(id, situation);
        var weighty = move.flatMap(one -> policy.standards().moves().weighty(one.from(), one.to()));
        if (move.isEmpty() || weighty.isEmpty()) {
            problems.add(Diagnostic.of(Check.APPROVAL_NEEDLESS, place, id));
        } else if (move.get().entry().by().equals(approval.by())) {
            problems.add(Diagnostic.of(Check.APPROVAL_OWN, place, id, approval.by()));
        } else if (!weighty.get().mayApprove(approval.by(), move.get(), policy)) {
            var role = weighty.get().role();
            problems.add(Diagnostic.of(Check.APPROVAL_ROLE, place, id, approval.by(), role));
        } else if (move.get().standing() == Standing.WITHDRAWN) {
            problems.add(Diagnostic.of(Check.APPROVAL_NEEDLESS, place, id));
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
