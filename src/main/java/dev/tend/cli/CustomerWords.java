package dev.tend.cli;

import dev.tend.model.Attributes;
import dev.tend.model.Customer;
import dev.tend.model.Places;
import dev.tend.model.Standing;
import dev.tend.model.Value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Customers as candidates: by their keys, with their names. Found by key, number, name and pinyin,
/// as the index remembers them; by what else a profile holds where these find none.
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
        var begun = keys.stream().filter(key -> key.startsWith(prefix)).toList();
        if (!begun.isEmpty()) {
            return begun.size() <= FEW ? profiles(begun) : glimpses(begun);
        }
        var found = CustomerSearch.matches(typed, glimpses(keys));
        return found.isEmpty() ? CustomerSearch.matches(typed, profiles(keys)) : found;
    }

    private List<Customer> profiles(List<String> keys) {
        var profiles = new ArrayList<Customer>();
        for (var key : keys) {
            profiles.add(app.folder().customer(key, app.policy()).value());
        }
        return profiles;
    }

    /// Of each its key, number and name alone. Only the profiles of those are read that nothing is
    /// remembered of.
    private List<Customer> glimpses(List<String> keys) {
        var remembered = remembered();
        var glimpses = new ArrayList<Customer>();
        for (var key : keys) {
            var standing = remembered.get(key);
            if (standing == null) {
                var profile = app.folder().customer(key, app.policy()).value();
                glimpses.add(glimpse(key, profile.name(), profile.number()));
            } else {
                glimpses.add(glimpse(key, standing.name(), standing.number()));
            }
        }
        return glimpses;
    }

    private Map<String, Standing> remembered() {
        var remembered = new HashMap<String, Standing>();
        for (var standing : app.rememberedStandings()) {
            remembered.put(standing.key(), standing);
        }
        return remembered;
    }

    private static Customer glimpse(String key, String name, String number) {
        var attributes =
                number.isEmpty()
                        ? Attributes.NONE
                        : new Attributes(Map.of("number", new Value.Text(number)));
        return new Customer(key, name, attributes, List.of(), List.of(), Places.unwritten(""));
    }
}
