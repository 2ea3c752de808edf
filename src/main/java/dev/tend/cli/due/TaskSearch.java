package dev.tend.cli.due;

import dev.tend.cli.command.App;
import dev.tend.cli.command.CustomerSearch;
import dev.tend.cli.command.Refusal;
import dev.tend.cli.record.TaskScope;
import dev.tend.model.history.Situation;
import dev.tend.model.record.EntryId;
import dev.tend.schedule.DueList;
import dev.tend.schedule.Traced;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What the book asks for, due or not, and which of it a word means.
final class TaskSearch {
    /// A shorter word is taken for a customer first: ids are drawn, and any may begin like a name.
    private static final int SURELY_AN_ID = 4;

    private final App app;
    private final TaskScope.OfBook scope;
    private final DueList list;
    private final List<Traced> ofTheTeam;

    TaskSearch(App app) {
        this.app = app;
        this.scope = TaskScope.OfBook.of(app);
        this.list = new DueList(app.policy(), app.now());
        this.ofTheTeam = list.tracedOfTheTeam(scope.standings(), app.folder()::hasReview);
    }

    /// Those of everything.
    List<String> ids() {
        var ids = new ArrayList<>(scope.ids());
        ofTheTeam.forEach(one -> ids.add(one.item().task().id()));
        return ids;
    }

    List<Traced> of(Situation situation) {
        return list.traced(List.of(situation));
    }

    /// Those whose id begins like the word, where it names no customer better; several are refused.
    List<Traced> byId(String word) {
        if (app.folder().hasCustomer(word)) {
            return List.of();
        }
        var found = beginningWith(word.toLowerCase(Locale.ROOT));
        if (word.length() < SURELY_AN_ID
                && !CustomerSearch.matches(word, scope.customers()).isEmpty()) {
            return List.of();
        }
        if (found.size() > 1) {
            var lines = new ArrayList<String>();
            for (var one : found) {
                var item = one.item();
                lines.add(
                        "  "
                                + item.task().id()
                                + "  "
                                + item.task().what().in(app.language())
                                + "  "
                                + item.customerKey());
            }
            throw Refusal.usage(app.say("action.ambiguous", word, found.size()), lines);
        }
        return found;
    }

    Situation customer(String word) {
        return app.situation(app.account(new CustomerSearch(app).key(word, scope::customers)));
    }

    private List<Traced> beginningWith(String prefix) {
        if (!EntryId.isPrefix(prefix)) {
            return List.of();
        }
        var found = list.traced(scope.asking(prefix));
        found.addAll(ofTheTeam);
        found.removeIf(one -> !one.item().task().id().startsWith(prefix));
        return found;
    }
}
