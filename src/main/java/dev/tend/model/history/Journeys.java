package dev.tend.model.history;

import dev.tend.model.policy.Policy;
import dev.tend.model.record.Attributes;
import dev.tend.model.record.Customer;
import dev.tend.model.record.Entry;
import dev.tend.model.record.Happening;
import dev.tend.model.record.Opportunity;
import dev.tend.model.value.Moment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// Follows the opportunities of one customer through its entries, which come in the order in which
/// they happened.
final class Journeys {
    private final Customer customer;
    private final List<Entry> entries;
    private final Policy policy;

    Journeys(Customer customer, List<Entry> entries, Policy policy) {
        this.customer = customer;
        this.entries = entries;
        this.policy = policy;
    }

    /// Those that have begun up to `today`.
    List<Journey> upTo(LocalDate today) {
        var journeys = new ArrayList<Journey>();
        var opportunities = opportunities();
        for (var opportunity : opportunities) {
            boolean first = opportunity.code().equals(opportunities.getFirst().code());
            var own = entriesOf(opportunity, first);
            var began = beginning(opportunity, own).orElse(Moment.of(today));
            if (!began.dayIn(policy.zone()).isAfter(today)) {
                journeys.add(journey(opportunity, first, began, own));
            }
        }
        return journeys;
    }

    private List<Opportunity> opportunities() {
        if (customer.isUnread()) {
            return ofEntries();
        }
        return customer.opportunities().isEmpty()
                ? List.of(new Opportunity("", customer.attributes(), customer.places()))
                : customer.opportunities();
    }

    /// Where the profile cannot be read, those that entries name; else one.
    private List<Opportunity> ofEntries() {
        var codes = new LinkedHashSet<String>();
        for (var entry : entries) {
            codes.add(entry.opportunity());
        }
        codes.remove("");
        if (codes.isEmpty()) {
            codes.add("");
        }
        var opportunities = new ArrayList<Opportunity>();
        for (var code : codes) {
            opportunities.add(new Opportunity(code, Attributes.NONE, customer.places()));
        }
        return opportunities;
    }

    /// Entries that name no opportunity belong to the first one.
    private List<Entry> entriesOf(Opportunity opportunity, boolean first) {
        var own = new ArrayList<Entry>();
        for (var entry : entries) {
            if (belongs(entry, opportunity, first)) {
                own.add(entry);
            }
        }
        return own;
    }

    private static boolean belongs(Entry entry, Opportunity opportunity, boolean first) {
        return entry.opportunity().equals(opportunity.code())
                || first && entry.opportunity().isEmpty();
    }

    private Optional<Moment> beginning(Opportunity opportunity, List<Entry> own) {
        var created = opportunity.attributes().day("created").or(customer::created);
        if (own.isEmpty()) {
            return created.map(Moment::of);
        }
        var firstEntry = own.getFirst().at();
        return created.isPresent() && created.get().isBefore(firstEntry.dayIn(policy.zone()))
                ? Optional.of(Moment.of(created.get()))
                : Optional.of(firstEntry);
    }

    /// Approvals may stand in entries of any opportunity: they name the move by its id.
    private Journey journey(Opportunity opportunity, boolean first, Moment began, List<Entry> own) {
        var course = new StagePath(policy, began);
        for (var entry : entries) {
            for (var happening : entry.happenings()) {
                if (happening instanceof Happening.Move(var code, _, _)) {
                    var stage = policy.pipeline().stage(code);
                    if (stage.isPresent() && belongs(entry, opportunity, first)) {
                        course.move(entry, stage.get());
                    }
                } else if (happening instanceof Happening.Approved(var ids)) {
                    course.approve(ids, entry);
                } else if (happening instanceof Happening.Rejected(var ids)) {
                    course.reject(ids, entry);
                }
            }
        }
        return new Journey(customer, opportunity, course.stays(), course.transitions(), own);
    }
}
