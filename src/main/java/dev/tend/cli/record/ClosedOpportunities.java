package dev.tend.cli.record;

import dev.tend.cli.command.App;
import dev.tend.cli.command.Arguments;
import dev.tend.cli.command.Refusal;
import dev.tend.cli.command.Suggestion;
import dev.tend.model.record.Account;
import dev.tend.model.record.Customer;
import dev.tend.model.record.DueSource;
import dev.tend.model.record.Opportunity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// To which opportunity it belongs what is told along with closing tasks (F17): to that of the
/// plans which are closed, unless `--opportunity` names another.
record ClosedOpportunities(App app, Arguments arguments) {
    /// Tasks of one customer that are closed by one entry, and the opportunity of that.
    record Part(String opportunity, List<ActionSearch.Found> tasks) {
        Part {
            tasks = List.copyOf(tasks);
        }

        String key() {
            return tasks.getFirst().key();
        }
    }

    /// The tasks of one customer, apart by opportunity. Where something is `told` with them, it can
    /// belong to one opportunity only.
    List<Part> parts(List<ActionSearch.Found> tasks, boolean told) {
        var account = tasks.getFirst().situation().account();
        var typed = TypedOpportunity.code(app, arguments, account, Optional.empty());
        if (!typed.isEmpty()) {
            return List.of(new Part(typed, tasks));
        }
        var parts = apart(account.customer(), tasks);
        if (told && parts.size() > 1) {
            throw which(account.customer(), parts);
        }
        return parts;
    }

    /// The only opportunity of these tasks; empty where they are of none, and where another was
    /// typed.
    String one(Account account, List<ActionSearch.Found> tasks) {
        if (!arguments.option("--opportunity", "").isEmpty()) {
            return "";
        }
        var parts = apart(account.customer(), tasks);
        if (parts.size() > 1) {
            throw which(account.customer(), parts);
        }
        return parts.getFirst().opportunity();
    }

    /// What asks for the customer as a whole goes with the first of the others.
    private static List<Part> apart(Customer customer, List<ActionSearch.Found> tasks) {
        Map<String, List<ActionSearch.Found>> those = new LinkedHashMap<>();
        Map<String, String> written = new HashMap<>();
        var ofNone = new ArrayList<ActionSearch.Found>();
        for (var found : tasks) {
            var opportunity = opportunity(found);
            if (opportunity.isEmpty()) {
                ofNone.add(found);
            } else {
                var code = listed(customer, opportunity.get());
                written.putIfAbsent(code, opportunity.get());
                those.computeIfAbsent(code, _ -> new ArrayList<>()).add(found);
            }
        }
        if (those.isEmpty()) {
            return List.of(new Part("", tasks));
        }
        those.values().iterator().next().addAll(ofNone);
        var parts = new ArrayList<Part>();
        those.forEach(
                (code, found) -> parts.add(new Part(written.getOrDefault(code, code), found)));
        return parts;
    }

    /// The opportunity as it is written for what asks; nothing where that concerns the customer as
    /// a whole.
    private static Optional<String> opportunity(ActionSearch.Found found) {
        var task = found.task();
        if (task.source() == DueSource.PLAN) {
            for (var action : found.situation().openActions()) {
                if (action.id().equals(task.id())) {
                    return Optional.of(action.entry().opportunity());
                }
            }
            return Optional.empty();
        }
        if (task.source() == DueSource.LIMIT || task.source() == DueSource.RISK) {
            var occurrence = Ending.occurrence(task);
            return occurrence.isOfOpportunity()
                    ? Optional.of(occurrence.subject())
                    : Optional.empty();
        }
        return Optional.empty();
    }

    /// Entries that name no opportunity belong to the first one.
    private static String listed(Customer customer, String code) {
        return code.isEmpty() && !customer.opportunities().isEmpty()
                ? customer.opportunities().getFirst().code()
                : code;
    }

    private Refusal which(Customer customer, List<Part> parts) {
        var concerned = new ArrayList<Opportunity>();
        for (var one : customer.opportunities()) {
            for (var part : parts) {
                if (listed(customer, part.opportunity()).equals(one.code())) {
                    concerned.add(one);
                }
            }
        }
        return Refusal.usage(
                app.say("done.opportunities", customer.name()),
                Suggestion.all(app, TypedOpportunity.shown(concerned), ", "));
    }
}
