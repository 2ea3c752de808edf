package dev.tend.rules;

import dev.tend.model.Account;
import dev.tend.model.Book;
import dev.tend.model.Check;
import dev.tend.model.Diagnostic;
import dev.tend.model.Entry;
import dev.tend.model.Happening;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What an entry closes, snoozes or approves is an earlier entry of the same customer that plans an
/// action, or moves a stage.
final class References implements Rule {
    @Override
    public List<Diagnostic> check(Book book) {
        var problems = new ArrayList<Diagnostic>();
        for (var account : book.accounts()) {
            check(account, book.policy().zone(), problems);
        }
        return problems;
    }

    private static void check(Account account, ZoneId zone, List<Diagnostic> problems) {
        Map<String, Entry> byId = new HashMap<>();
        account.entries().forEach(entry -> byId.putIfAbsent(entry.id(), entry));
        for (var entry : account.entries()) {
            for (var happening : entry.happenings()) {
                switch (happening) {
                    case Happening.Done(var ids) -> plans("done", ids, entry, byId, zone, problems);
                    case Happening.Dropped(var ids) ->
                            plans("dropped", ids, entry, byId, zone, problems);
                    case Happening.Snoozed(var id, _) ->
                            plans("snoozed", List.of(id), entry, byId, zone, problems);
                    case Happening.Approved(var ids) ->
                            refer(
                                    "approves",
                                    ids,
                                    Happening.Move.class,
                                    entry,
                                    byId,
                                    zone,
                                    problems);
                    case Happening.Plan plan -> due(plan, entry, zone, problems);
                    case Happening.Touch _,
                            Happening.Answer _,
                            Happening.Outcome _,
                            Happening.Move _,
                            Happening.Reached _ -> {}
                }
            }
        }
    }

    private static void plans(
            String key,
            List<String> ids,
            Entry entry,
            Map<String, Entry> byId,
            ZoneId zone,
            List<Diagnostic> problems) {
        refer(key, ids, Happening.Plan.class, entry, byId, zone, problems);
    }

    private static void refer(
            String key,
            List<String> ids,
            Class<? extends Happening> needed,
            Entry entry,
            Map<String, Entry> byId,
            ZoneId zone,
            List<Diagnostic> problems) {
        var place = entry.places().of(key);
        for (var id : ids) {
            var target = byId.get(id);
            if (target == null || target.first(needed).isEmpty()) {
                problems.add(Diagnostic.of(Check.REFERENCE, place, id, key));
            } else if (target.at().dayIn(zone).isAfter(entry.at().dayIn(zone))) {
                problems.add(
                        Diagnostic.of(
                                Check.CLOSED_BEFORE_PLANNED, place, id, target.at().toString()));
            }
        }
    }

    private static void due(
            Happening.Plan plan, Entry entry, ZoneId zone, List<Diagnostic> problems) {
        if (plan.due().dayIn(zone).isBefore(entry.at().dayIn(zone))) {
            problems.add(
                    Diagnostic.of(
                            Check.DUE_BEFORE_ENTRY,
                            entry.places().of("next.due"),
                            plan.due().toString(),
                            entry.at().toString()));
        }
    }
}
