package dev.tend.cli.record;

import dev.tend.cli.command.App;
import dev.tend.cli.command.Refusal;
import dev.tend.model.history.Situation;
import dev.tend.model.record.DueSource;
import dev.tend.model.record.EntryId;
import dev.tend.schedule.DueList;
import dev.tend.schedule.Schedule;
import dev.tend.schedule.Task;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Finds what customers ask for, planned or computed, by the beginning of its id.
record ActionSearch(App app, TaskScope scope) {
    /// A task and whose it is.
    record Found(Situation situation, Task task) {
        String key() {
            return situation.customer().key();
        }
    }

    static ActionSearch inBook(App app) {
        return new ActionSearch(app, TaskScope.OfBook.of(app));
    }

    static ActionSearch of(App app, Situation situation) {
        return new ActionSearch(app, new TaskScope.OfCustomer(app, situation));
    }

    /// Every task whose id begins like this.
    List<Found> beginningWith(String typed) {
        var prefix = typed.toLowerCase(Locale.ROOT);
        var found = new ArrayList<Found>();
        if (EntryId.isPrefix(prefix)) {
            var schedule = new Schedule(app.policy(), app.today());
            for (var situation : scope.asking(prefix)) {
                for (var task : schedule.tasks(situation)) {
                    if (task.id().startsWith(prefix) && !isAskedBeside(task, found)) {
                        found.add(new Found(situation, task));
                    }
                }
            }
        }
        return found;
    }

    /// An entry may plan an action and ask for approval of its move: its id means the action, which
    /// comes first.
    private static boolean isAskedBeside(Task task, List<Found> found) {
        return task.source() == DueSource.APPROVAL
                && !found.isEmpty()
                && found.getLast().task().id().equals(task.id());
    }

    /// The one task that is meant; none and several are refused.
    Found one(String typed) {
        var found = beginningWith(typed);
        if (found.size() == 1) {
            return found.getFirst();
        }
        if (found.isEmpty()) {
            refuseTheTeams(typed);
            throw Refusal.usage(app.say("action.unknown", typed), app.say("action.unknown.advice"));
        }
        var lines = new ArrayList<String>();
        for (var one : found) {
            var what = one.task().what().in(app.language());
            lines.add(
                    "  "
                            + one.task().id()
                            + "  "
                            + what
                            + "  "
                            + one.situation().customer().name());
        }
        throw Refusal.usage(app.say("action.ambiguous", typed, found.size()), lines);
    }

    /// What somebody planned for a customer and is still open.
    static List<Found> planned(App app, Situation situation) {
        var found = new ArrayList<Found>();
        for (var task : new Schedule(app.policy(), app.today()).tasks(situation)) {
            if (task.source() == DueSource.PLAN) {
                found.add(new Found(situation, task));
            }
        }
        return found;
    }

    /// The task of an id that is known to be whole, as it stands in these situations now.
    Found still(Task task) {
        return one(task.id());
    }

    /// Refuses the id of what the team owes: that is there once its file is.
    void refuseTheTeams(String typed) {
        var prefix = typed.toLowerCase(Locale.ROOT);
        if (!EntryId.isPrefix(prefix) || app.policy().planning().summary().isEmpty()) {
            return;
        }
        var list = new DueList(app.policy(), app.now());
        for (var item : list.ofTheTeam(scope.standings(), app.folder()::hasReview)) {
            var task = item.task();
            if (task.id().startsWith(prefix)) {
                var occurrence = Ending.occurrence(task);
                throw Refusal.usage(
                        app.say("end.reviewed", task.what().in(app.language())),
                        app.say("end.reviewed.advice", "reviews/" + occurrence.subject() + ".md"));
            }
        }
    }
}
