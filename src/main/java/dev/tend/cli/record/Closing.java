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
        var parts = new ArrayList<ClosedOpportunities.Part>();
        for (var those : byCustomer(tasks)) {
            parts.add(new ClosedOpportunities.Part("", those));
        }
        return appendParts(parts, happenings, texts, message);
    }

    /// The tasks of each customer, each of them once.
    static List<List<ActionSearch.Found>> byCustomer(List<ActionSearch.Found> tasks) {
        Map<String, List<ActionSearch.Found>> byCustomer = new LinkedHashMap<>();
        for (var found : tasks) {
            var those = byCustomer.computeIfAbsent(found.key(), _ -> new ArrayList<>());
            boolean twice = those.stream().anyMatch(one -> one.task().equals(found.task()));
            if (!twice) {
                those.add(found);
            }
        }
        return List.copyOf(byCustomer.values());
    }

    /// Appends an entry with what `happenings` makes of its tasks for each part.
    ExitCode appendParts(
            List<ClosedOpportunities.Part> parts,
            Function<List<ActionSearch.Found>, List<Happening>> happenings,
            Map<String, Value> texts,
            String message)
            throws IOException {
        var by = new Identity(app).writer(arguments);
        var at = new Input(app).happened(arguments);
        var drafts = new ArrayList<Recording.Draft>();
        for (var part : parts) {
            // What is refused is refused before anything is asked of the book's lock.
            var happened = happenings.apply(part.tasks());
            drafts.add(
                    new Recording.Draft(
                            part.key(),
                            account -> {
                                // Somebody else may have closed it since it was found.
                                var now = ActionSearch.of(app, app.situation(account));
                                part.tasks().forEach(found -> now.still(found.task()));
                                return new Recorder(app)
                                        .entry(by, at, part.opportunity(), happened, texts);
                            }));
        }
        return new Recording(app).append(drafts, arguments, message);
    }

    static void declare(Syntax syntax) {
        syntax.option("WHEN", "-t", "--at").option("WHO", "-b", "--by").flag("--dry-run");
    }
}
