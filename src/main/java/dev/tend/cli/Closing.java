package dev.tend.cli;

import dev.tend.model.Happening;
import dev.tend.model.Value;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The common course of `done`, `drop` and `snooze`: find open actions by id, append one entry per
/// customer.
record Closing(App app, Arguments arguments) {
    /// Appends, for each customer concerned, an entry with what `happening` makes of the ids of its
    /// actions.
    ExitCode append(
            List<ActionSearch.Found> actions,
            Function<List<String>, List<Happening>> happening,
            Map<String, Value> texts,
            String message)
            throws IOException {
        var by = new Identity(app).writer(arguments);
        var at = new Input(app).happened(arguments);
        Map<String, List<String>> idsByCustomer = new LinkedHashMap<>();
        for (var found : actions) {
            var key = found.situation().customer().key();
            idsByCustomer.computeIfAbsent(key, _ -> new ArrayList<>()).add(found.action().id());
        }
        var drafts = new ArrayList<Recording.Draft>();
        for (var one : idsByCustomer.entrySet()) {
            var ids = one.getValue().stream().distinct().toList();
            drafts.add(
                    new Recording.Draft(
                            one.getKey(),
                            account -> {
                                // Somebody else may have closed it since it was found.
                                var open = new ActionSearch(app, List.of(app.situation(account)));
                                ids.forEach(open::one);
                                return new Recorder(app)
                                        .entry(by, at, "", happening.apply(ids), texts);
                            }));
        }
        return new Recording(app).append(drafts, arguments, message);
    }

    static void declare(Syntax syntax) {
        syntax.option("WHEN", "-t", "--at").option("WHO", "-b", "--by").flag("--dry-run");
    }
}
