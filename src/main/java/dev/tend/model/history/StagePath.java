package dev.tend.model.history;

import dev.tend.model.history.Transition.Standing;
import dev.tend.model.policy.Policy;
import dev.tend.model.policy.Stage;
import dev.tend.model.record.Entry;
import dev.tend.model.record.Happening;
import dev.tend.model.value.Moment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The moves of one opportunity, taken in one after the other. A weighty move waits until it is
/// approved (F25); any other move before that withdraws it.
final class StagePath {
    private static final int NONE = -1;

    private final Policy policy;
    private final List<Stay> stays = new ArrayList<>();
    private final List<Transition> transitions = new ArrayList<>();
    private int pending = NONE;

    StagePath(Policy policy, Moment began) {
        this.policy = policy;
        stays.add(
                new Stay(
                        policy.pipeline().first(),
                        began,
                        began.dayIn(policy.zone()),
                        Optional.empty(),
                        "",
                        ""));
    }

    List<Stay> stays() {
        return stays;
    }

    List<Transition> transitions() {
        return transitions;
    }

    void move(Entry entry, Stage to) {
        var from = stays.getLast().stage();
        if (from.code().equals(to.code())) {
            correctReason(entry);
            return;
        }
        withdraw("");
        var role = role(to);
        if (!role.isEmpty()) {
            pending = transitions.size();
            transitions.add(new Transition(entry, from, to, role, Standing.PENDING, ""));
        } else {
            transitions.add(new Transition(entry, from, to, role, Standing.EFFECTIVE, ""));
            enter(to, entry, entry);
        }
    }

    void approve(List<String> ids, Entry approval) {
        if (pending == NONE) {
            return;
        }
        var move = transitions.get(pending);
        if (ids.contains(move.entry().id()) && move.mayApprove(approval.by(), policy)) {
            transitions.set(pending, move.now(Standing.EFFECTIVE, approval.id()));
            pending = NONE;
            enter(move.to(), move.entry(), approval);
        }
    }

    void reject(List<String> ids, Entry rejection) {
        if (pending == NONE) {
            return;
        }
        var move = transitions.get(pending);
        if (ids.contains(move.entry().id()) && move.mayReject(rejection.by(), policy)) {
            withdraw(rejection.id());
        }
    }

    /// The role that must approve a move from here, or from any stage stood in since the
    /// opportunity was last where it is to go: a detour does not make a move lighter.
    private String role(Stage to) {
        for (int i = stays.size() - 1; i >= 0 && !stays.get(i).isIn(to); i--) {
            var weighty = policy.standards().moves().weighty(stays.get(i).stage(), to);
            if (weighty.isPresent()) {
                return weighty.get().role();
            }
        }
        return "";
    }

    private void withdraw(String decision) {
        if (pending != NONE) {
            transitions.set(pending, transitions.get(pending).now(Standing.WITHDRAWN, decision));
            pending = NONE;
        }
    }

    /// Who names the stage that it is in says anew why: the last reason given counts (F24).
    private void correctReason(Entry entry) {
        var move = entry.first(Happening.Move.class).orElseThrow();
        boolean saysNoMore =
                move.words().isEmpty() && move.reason().equals(stays.getLast().reason());
        if (!move.reason().isEmpty() && !saysNoMore) {
            stays.add(stays.removeLast().because(move.reason(), move.words()));
        }
    }

    private void enter(Stage stage, Entry move, Entry effective) {
        var day = effective.at().dayIn(policy.zone());
        var why = move.first(Happening.Move.class).orElseThrow();
        stays.add(stays.removeLast().until(day));
        stays.add(
                new Stay(stage, effective.at(), day, Optional.empty(), why.reason(), why.words()));
    }
}
