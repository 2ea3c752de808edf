package dev.tend.cli;

import dev.tend.model.Situation;
import dev.tend.report.ShortIds;
import dev.tend.schedule.Schedule;
import dev.tend.schedule.Task;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is asked for, as candidates: by short ids, with what it is, whose, and when it is due.
record TaskWords(App app) {
    List<Candidate> of(String typed) {
        return among(app.situations(), typed);
    }

    /// Those of one customer; several ids may stand with commas between.
    List<Candidate> of(String key, String typed) {
        int start = typed.lastIndexOf(',') + 1;
        var account = app.folder().account(key, app.policy()).value();
        return Candidate.behind(
                typed.substring(0, start),
                among(List.of(app.situation(account)), typed.substring(start)));
    }

    private List<Candidate> among(List<Situation> situations, String typed) {
        var schedule = new Schedule(app.policy(), app.today());
        Map<String, Candidate> whole = new LinkedHashMap<>();
        for (var situation : situations) {
            for (var task : schedule.tasks(situation)) {
                if (!task.isCovered()) {
                    whole.putIfAbsent(task.id(), candidate(task, situation));
                }
            }
        }
        var ids = ShortIds.among(whole.keySet());
        var all = new ArrayList<Candidate>();
        whole.forEach((id, task) -> {
            var shown = ids.of(id);
            var value = id.startsWith(typed) && !shown.startsWith(typed) ? id : shown;
            all.add(new Candidate(value, task.about(), task.names()));
        });
        return Candidate.matching(typed, all);
    }

    private Candidate candidate(Task task, Situation situation) {
        var what = task.what().in(app.language());
        var customer = situation.customer();
        var due = task.due().dayIn(app.policy().zone());
        return new Candidate(
                task.id(),
                what + " · " + customer.name() + " · " + due,
                List.of(what, customer.name(), customer.key()));
    }
}
