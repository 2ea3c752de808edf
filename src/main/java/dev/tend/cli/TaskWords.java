package dev.tend.cli;

import dev.tend.cli.command.App;
import dev.tend.report.ShortIds;
import dev.tend.schedule.Schedule;
import dev.tend.schedule.Task;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is asked for, as candidates: by short ids, with what it is, whose, and when it is due. Read
/// as `due` reads it, from the index where that is fresh.
record TaskWords(App app) {
    List<Candidate> of(String typed) {
        Map<String, Candidate> all = new LinkedHashMap<>();
        for (var outline : app.outlines()) {
            var standing = outline.standing();
            add(outline.tasks(), standing.key(), standing.name(), all);
        }
        return among(all, typed);
    }

    /// Those of one customer; several ids may stand with commas between.
    List<Candidate> of(String key, String typed) {
        int start = typed.lastIndexOf(',') + 1;
        var account = app.folder().account(key, app.policy()).value();
        var tasks = new Schedule(app.policy(), app.today()).tasks(app.situation(account));
        Map<String, Candidate> all = new LinkedHashMap<>();
        add(tasks, key, account.customer().name(), all);
        return Candidate.behind(typed.substring(0, start), among(all, typed.substring(start)));
    }

    /// The key of the customer who asks for what a word means: that whose id begins so.
    Optional<String> customer(String word) {
        for (var outline : app.outlines()) {
            for (var task : outline.tasks()) {
                if (task.id().startsWith(word)) {
                    return Optional.of(outline.standing().key());
                }
            }
        }
        return Optional.empty();
    }

    private void add(List<Task> tasks, String key, String name, Map<String, Candidate> all) {
        for (var task : tasks) {
            if (!task.isCovered()) {
                all.putIfAbsent(task.id(), candidate(task, key, name));
            }
        }
    }

    private static List<Candidate> among(Map<String, Candidate> whole, String typed) {
        var ids = ShortIds.among(whole.keySet());
        var all = new ArrayList<Candidate>();
        whole.forEach((id, task) -> {
            var shown = ids.of(id);
            var value = id.startsWith(typed) && !shown.startsWith(typed) ? id : shown;
            all.add(new Candidate(value, task.about(), task.names()));
        });
        return Candidate.matching(typed, all);
    }

    private Candidate candidate(Task task, String key, String name) {
        var what = task.what().in(app.language());
        var due = task.due().dayIn(app.policy().zone());
        return new Candidate(
                task.id(), what + " · " + name + " · " + due, List.of(what, name, key));
    }
}
