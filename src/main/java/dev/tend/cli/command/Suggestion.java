package dev.tend.cli.command;

import dev.tend.model.value.Spelling;

import java.util.Collection;
import java.util.Optional;

/// What somebody probably meant by a word that is none of the valid ones, in words.
public record Suggestion(App app, String word, Collection<String> valid) {
    /// So many fit on a screen beside what was typed and what is wrong with it.
    private static final int SHOWN = 20;

    /// The nearest of them, if one is near enough.
    public Optional<String> nearest() {
        return nearest("");
    }

    /// The same, with what has to stand behind it.
    public Optional<String> nearest(String behind) {
        return Spelling.nearest(word, valid).map(near -> app.say("did-you-mean", near + behind));
    }

    /// The nearest; else all of them.
    public String nearestOrAll() {
        return nearest().orElseGet(() -> all(app, valid));
    }

    /// All that would have been valid.
    public static String all(App app, Collection<String> valid) {
        return all(app, valid, " ");
    }

    /// The first of them, and how many more there are, where they would fill the screen.
    public static String all(App app, Collection<String> valid, String between) {
        var shown = String.join(between, valid.stream().limit(SHOWN).toList());
        return areMany(valid)
                ? app.say("choice.some", shown, valid.size() - SHOWN)
                : app.say("choice.list", shown);
    }

    static boolean areMany(Collection<String> valid) {
        return valid.size() > SHOWN;
    }
}
