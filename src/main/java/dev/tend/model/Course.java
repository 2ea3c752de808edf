package dev.tend.model;

import dev.tend.model.Transition.Standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The moves of one opportunity, taken in one after the other. A weighty move waits until it is
/// approved (F25); any other move before that withdraws it.
final class Course {
    private static final int NONE = -1;

    private final Policy policy;
    private final List<Stay> stays = new ArrayList<>();
    private final List<Transition> transitions = new ArrayList<>();
    private int pending = NONE;

    Course(Policy policy, LocalDate began) {
        this.policy = policy;
        stays.add(new Stay(policy.pipeline().first(), began, Optional.empty(), "", ""));
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
            return;
        }
        withdraw();
        if (policy.standards().moves().weighty(from, to).isPresent()) {
            pending = transitions.size();
            transitions.add(new Transition(entry, from, to, Standing.PENDING));
        } else {
            transitions.add(new Transition(entry, from, to, Standing.EFFECTIVE));
            enter(to, entry, entry);
        }
    }

    void approve(List<String> ids, Entry approval) {
        if (pending == NONE) {
            return;
        }
        var move = transitions.get(pending);
        var weighty = policy.standards().moves().weighty(move.from(), move.to()).orElseThrow();
        if (ids.contains(move.entry().id()) && weighty.mayApprove(approval.by(), move, policy)) {
            transitions.set(pending, move.now(Standing.EFFECTIVE));
            pending = NONE;
            enter(move.to(), move.entry(), approval);
        }
    }

    void reject(List<String> ids, Entry rejection) {
        if (pending == NONE) {
            return;
        }
        var move = transitions.get(pending);
        var weighty = policy.standards().moves().weighty(move.from(), move.to()).orElseThrow();
        if (ids.contains(move.entry().id()) && weighty.mayReject(rejection.by(), move, policy)) {
            withdraw();
        }
    }

    private void withdraw() {
        if (pending != NONE) {
            transitions.set(pending, transitions.get(pending).now(Standing.WITHDRAWN));
            pending = NONE;
        }
    }

    private void enter(Stage stage, Entry move, Entry effective) {
        var day = effective.at().dayIn(policy.zone());
        var why = move.first(Happening.Move.class).orElseThrow();
        stays.add(stays.removeLast().until(day));
        stays.add(new Stay(stage, day, Optional.empty(), why.reason(), why.words()));
    }
}
