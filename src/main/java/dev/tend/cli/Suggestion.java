package dev.tend.cli;

import dev.tend.model.Spelling;

import java.util.Collection;
import java.util.Optional;

/// What somebody probably meant by a word that is none of the valid ones, in words.
record Suggestion(App app, String word, Collection<String> valid) {
    /// The nearest of them, if one is near enough.
    Optional<String> nearest() {
        return nearest("");
    }

    /// The same, with what has to stand behind it.
    Optional<String> nearest(String behind) {
        return Spelling.nearest(word, valid).map(near -> app.say("did-you-mean", near + behind));
    }

    /// The nearest; else all of them.
    String nearestOrAll() {
        return nearest().orElseGet(() -> all(app, valid));
    }

    /// All that would have been valid.
    static String all(App app, Collection<String> valid) {
        return app.say("choice.list", String.join(" ", valid));
    }
}
