package dev.tend.rules;

import dev.tend.model.Account;
import dev.tend.model.Book;
import dev.tend.model.Check;
import dev.tend.model.Diagnostic;
import dev.tend.model.Entry;
import dev.tend.model.Happening;
import dev.tend.model.Moment;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What an entry closes, snoozes or approves is an earlier entry of the same customer that plans an
/// action, or moves a stage. Nothing is said of an entry that is left out for errors of its own.
final class References implements Rule {
    @Override
    public List<Diagnostic> check(Book book, Moment now) {
        var problems = new ArrayList<Diagnostic>();
        for (var account : book.accounts()) {
            var within = new Within(account, book.policy().zone(), new HashMap<>(), problems);
            account.entries().forEach(entry -> within.byId.putIfAbsent(entry.id(), entry));
            account.entries().forEach(within::check);
        }
        return problems;
    }

    /// The references within one account.
    private record Within(
            Account account, ZoneId zone, Map<String, Entry> byId, List<Diagnostic> problems) {
        void check(Entry entry) {
            for (var happening : entry.happenings()) {
                switch (happening) {
                    case Happening.Done(var ids) -> plans("done", ids, entry);
                    case Happening.Dropped(var ids) -> plans("dropped", ids, entry);
                    case Happening.Snoozed(var id, _) -> plans("snoozed", List.of(id), entry);
                    case Happening.Approved(var ids) ->
                            refer("approves", ids, Happening.Move.class, entry);
                    case Happening.Plan plan -> due(plan, entry);
                    case Happening.Touch _,
                            Happening.Answer _,
                            Happening.Outcome _,
                            Happening.Move _,
                            Happening.Reached _ -> {}
                }
            }
        }

        private void plans(String key, List<String> ids, Entry entry) {
            refer(key, ids, Happening.Plan.class, entry);
        }

        private void refer(
                String key, List<String> ids, Class<? extends Happening> needed, Entry entry) {
            var place = entry.places().of(key);
            for (var id : ids) {
                var target = byId.get(id);
                if (target == null && account.leftOut().contains(id)) {
                    continue;
                }
                if (target == null || target.first(needed).isEmpty()) {
                    problems.add(Diagnostic.of(Check.REFERENCE, place, id, key));
                } else if (target.at().dayIn(zone).isAfter(entry.at().dayIn(zone))) {
                    var planned = target.at().toString();
                    problems.add(Diagnostic.of(Check.CLOSED_BEFORE_PLANNED, place, id, planned));
                }
            }
        }

        private void due(Happening.Plan plan, Entry entry) {
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
}
