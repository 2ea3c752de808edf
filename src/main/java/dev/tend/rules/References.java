package dev.tend.rules;

import dev.tend.model.diagnosis.Check;
import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.model.history.Situation;
import dev.tend.model.policy.Policy;
import dev.tend.model.record.Account;
import dev.tend.model.record.Entry;
import dev.tend.model.record.Happening;
import dev.tend.model.record.Occurrence;
import dev.tend.model.value.Moment;
import dev.tend.model.value.Place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What an entry closes, snoozes or approves is an earlier entry of the same customer that plans an
/// action, or moves a stage. Nothing is said of an entry that is left out for errors of its own.
final class References implements AccountRule {
    @Override
    public void check(Situation situation, Policy policy, Moment now, List<Diagnostic> problems) {
        var account = situation.account();
        var within = new Within(account, policy, new HashMap<>(), problems);
        account.entries().forEach(entry -> within.byId.putIfAbsent(entry.id(), entry));
        account.entries().forEach(within::check);
    }

    /// The references within one account.
    private record Within(
            Account account, Policy policy, Map<String, Entry> byId, List<Diagnostic> problems) {
        void check(Entry entry) {
            contacts(entry);
            for (var happening : entry.happenings()) {
                if (happening instanceof Happening.Plan plan) {
                    due(plan, entry);
                }
                if (!happening.actions().isEmpty()) {
                    refer(happening.values(), Happening.Plan.class, entry);
                }
                if (!happening.decides().isEmpty()) {
                    refer(happening.values(), Happening.Move.class, entry);
                }
            }
        }

        /// Who was talked to is a contact of the customer, where it has any (F17).
        private void contacts(Entry entry) {
            var contacts = account.customer().contacts();
            for (var name : entry.attributes().texts("with")) {
                boolean known = contacts.isEmpty();
                for (var contact : contacts) {
                    known |= contact.isNamedIn(name);
                }
                if (!known) {
                    problems.add(
                            Diagnostic.of(
                                    Check.CONTACT_UNKNOWN,
                                    entry.places().of("with"),
                                    name,
                                    account.customer().key()));
                }
            }
        }

        /// `references` are ids by the key that writes them down.
        private void refer(
                Map<String, List<String>> references,
                Class<? extends Happening> needed,
                Entry entry) {
            for (var reference : references.entrySet()) {
                refer(reference.getKey(), reference.getValue(), needed, entry);
            }
        }

        private void refer(
                String key, List<String> ids, Class<? extends Happening> needed, Entry entry) {
            var place = entry.places().of(key);
            for (var id : ids) {
                var occurrence = Occurrence.read(id);
                if (occurrence.isPresent()) {
                    rule(occurrence.get(), place);
                    continue;
                }
                var target = byId.get(id);
                if (target == null && account.mayHold(id)) {
                    continue;
                }
                if (target == null || target.first(needed).isEmpty()) {
                    problems.add(Diagnostic.of(Check.REFERENCE, place, id, key));
                } else if (target.at()
                        .dayIn(policy.zone())
                        .isAfter(entry.at().dayIn(policy.zone()))) {
                    var planned = target.at().toString();
                    problems.add(Diagnostic.of(Check.CLOSED_BEFORE_PLANNED, place, id, planned));
                }
            }
        }

        /// An occurrence is one of a rule that the policy has.
        private void rule(Occurrence occurrence, Place place) {
            if (!policy.hasRule(occurrence)) {
                problems.add(Diagnostic.of(Check.RULE_UNKNOWN, place, occurrence.toString()));
            }
        }

        private void due(Happening.Plan plan, Entry entry) {
            if (plan.due().dayIn(policy.zone()).isBefore(entry.at().dayIn(policy.zone()))) {
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
