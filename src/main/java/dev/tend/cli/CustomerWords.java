package dev.tend.cli;

import dev.tend.cli.command.App;
import dev.tend.cli.command.CustomerSearch;
import dev.tend.model.record.Customer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Customers as candidates: by their keys, with their names.
record CustomerWords(App app, boolean spelled) {
    /// To read so many profiles costs less than to ask the index.
    private static final int FEW = 64;

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
        var prefix = typed.toLowerCase(Locale.ROOT);
        var keys = app.folder().keys();
        var begun = new ArrayList<String>();
        for (var key : keys) {
            if (key.startsWith(prefix)) {
                begun.add(key);
            }
        }
        if (!begun.isEmpty()) {
            return begun.size() <= FEW ? profiles(begun) : app.findable(begun);
        }
        return CustomerSearch.matches(typed, app.findable(keys));
    }

    private List<Customer> profiles(List<String> keys) {
        var profiles = new ArrayList<Customer>();
        for (var key : keys) {
            profiles.add(app.folder().customer(key, app.policy()).value());
        }
        return profiles;
    }
}
