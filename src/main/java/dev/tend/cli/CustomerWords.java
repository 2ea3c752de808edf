package dev.tend.cli;

import dev.tend.model.Customer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Customers as candidates: by their keys, with their names. Reads profiles, and only those of the
/// keys that begin as was typed where there are any.
record CustomerWords(App app, boolean spelled) {
    List<Candidate> of(String typed) {
        var candidates = new ArrayList<Candidate>();
        for (var customer : found(typed)) {
            var names = new ArrayList<>(customer.attributes().texts("aliases"));
            names.addFirst(customer.name());
            var one = new Candidate(customer.key(), customer.name(), names);
            candidates.add(spelled ? one.spelledLike(typed) : one);
        }
        return candidates;
    }

    private List<Customer> found(String typed) {
        var policy = app.policy();
        if (typed.isEmpty()) {
            return app.folder().customers(policy).value();
        }
        var prefix = typed.toLowerCase(Locale.ROOT);
        var begun = new ArrayList<Customer>();
        for (var key : app.folder().keys()) {
            if (key.startsWith(prefix)) {
                begun.add(app.folder().customer(key, policy).value());
            }
        }
        return begun.isEmpty()
                ? CustomerSearch.matches(typed, app.folder().customers(policy).value())
                : begun;
    }
}
