package dev.tend.cli;

import dev.tend.model.Action;
import dev.tend.model.EntryId;
import dev.tend.model.Situation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Finds open actions by the beginning of their ids.
record ActionSearch(App app, List<Situation> situations) {
    /// An open action and whose it is.
    record Found(Situation situation, Action action) {}

    /// Every open action whose id begins like this.
    List<Found> beginningWith(String typed) {
        var prefix = typed.toLowerCase(Locale.ROOT);
        var found = new ArrayList<Found>();
        if (EntryId.isPrefix(prefix)) {
            for (var situation : situations) {
                for (var action : situation.openActions()) {
                    if (action.id().startsWith(prefix)) {
                        found.add(new Found(situation, action));
                    }
                }
            }
        }
        return found;
    }

    /// The one open action that is meant; none and several are refused.
    Found one(String typed) {
        var found = beginningWith(typed);
        if (found.size() == 1) {
            return found.getFirst();
        }
        if (found.isEmpty()) {
            throw Refusal.usage(app.say("action.unknown", typed), app.say("action.unknown.advice"));
        }
        var lines = new ArrayList<String>();
        for (var one : found) {
            lines.add(
                    "  "
                            + one.action().id()
                            + "  "
                            + describe(one.action())
                            + "  "
                            + one.situation().customer().name());
        }
        throw Refusal.usage(app.say("action.ambiguous", typed, found.size()), lines);
    }

    private static String describe(Action action) {
        return action.plan().what();
    }
}
