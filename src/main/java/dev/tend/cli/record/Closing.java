package dev.tend.cli.record;

import dev.tend.cli.command.App;
import dev.tend.cli.command.Arguments;
import dev.tend.cli.command.ExitCode;
import dev.tend.cli.command.Identity;
import dev.tend.cli.command.Input;
import dev.tend.cli.command.Syntax;
import dev.tend.model.record.Happening;
import dev.tend.model.value.Value;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The common course of commands that say what became of tasks: find them by id, append one entry
/// per customer.
public record Closing(App app, Arguments arguments) {
    /// Appends, for each customer concerned, an entry with what `happenings` makes of its tasks.
    ExitCode append(
            List<ActionSearch.Found> tasks,
            Function<List<ActionSearch.Found>, List<Happening>> happenings,
            Map<String, Value> texts,
            String message)
            throws IOException {
        var by = new Identity(app).writer(arguments);
        var at = new Input(app).happened(arguments);
        Map<String, List<ActionSearch.Found>> byCustomer = new LinkedHashMap<>();
        for (var found : tasks) {
            var those = byCustomer.computeIfAbsent(found.key(), _ -> new ArrayList<>());
            boolean twice = those.stream().anyMatch(one -> one.task().equals(found.task()));
            if (!twice) {
                those.add(found);
            }
        }
        var drafts = new ArrayList<Recording.Draft>();
        for (var one : byCustomer.entrySet()) {
            // What is refused is refused before anything is asked of the book's lock.
            var happened = happenings.apply(one.getValue());
            drafts.add(
                    new Recording.Draft(
                            one.getKey(),
                            account -> {
                                // Somebody else may have closed it since it was found.
                                var now = ActionSearch.of(app, app.situation(account));
                                one.getValue().forEach(found -> now.still(found.task()));
                                return new Recorder(app).entry(by, at, "", happened, texts);
                            }));
        }
        return new Recording(app).append(drafts, arguments, message);
    }

    static void declare(Syntax syntax) {
        syntax.option("WHEN", "-t", "--at").option("WHO", "-b", "--by").flag("--dry-run");
    }
}
