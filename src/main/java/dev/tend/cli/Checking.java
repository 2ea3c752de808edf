package dev.tend.cli;

import dev.tend.model.Diagnostic;
import dev.tend.model.Policy;
import dev.tend.rules.PolicyTrial.Checked;
import dev.tend.rules.Rule;
import dev.tend.store.Loaded;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Holds the whole book against a policy, be it the one in force or another.
record Checking(App app) {
    /// The book as that policy reads it, and everything wrong with both, sorted by place. Where the
    /// policy cannot be used at all, only what is wrong with it.
    Optional<Checked> under(Loaded<Optional<Policy>> policy) {
        if (policy.value().isEmpty()) {
            return Optional.empty();
        }
        var loaded = app.folder().book(policy.value().get());
        var problems = new ArrayList<>(policy.problems());
        problems.addAll(loaded.problems());
        problems.addAll(Rule.checkAll(loaded.value(), app.now()));
        return Optional.of(new Checked(loaded.value(), sorted(problems)));
    }

    private static List<Diagnostic> sorted(List<Diagnostic> problems) {
        return problems.stream().distinct().sorted().toList();
    }
}
