package dev.tend.schedule;

import java.util.List;

/// Why a task is due when it is due: the facts in the order in which one follows from another.
public record Explanation(Traced traced, List<Fact> facts) {
    public Explanation {
        facts = List.copyOf(facts);
    }

    public DueItem item() {
        return traced.item();
    }

    public Task task() {
        return item().task();
    }
}
