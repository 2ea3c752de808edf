package dev.tend.analysis.fact;

import dev.tend.model.policy.Pipeline;
import dev.tend.model.policy.Policy;
import dev.tend.model.value.Span;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What the figures of one row are counted from: the customers there at the end of the period,
/// their opportunities, and what was logged within it.
public final class Population {
    private final Facts facts;
    private final Span span;
    private final List<Client> clients;
    private final List<Deal> deals;
    private final List<Logged> log;

    public Population(
            Facts facts, Span span, List<Client> clients, List<Deal> deals, List<Logged> log) {
        this.facts = facts;
        this.span = span;
        this.clients = clients;
        this.deals = deals;
        this.log = log;
    }

    /// Of everything known. Its last day is that of the facts at the latest.
    public static Population of(Facts facts, Span span) {
        var clients = new ArrayList<Client>();
        var deals = new ArrayList<Deal>();
        var log = new ArrayList<Logged>();
        for (var client : facts.clientsOn(span.to())) {
            if (client.isThereOn(span.to())) {
                clients.add(client);
                deals.addAll(client.dealsOn(span.to()));
            }
            for (var logged : client.log()) {
                if (span.contains(logged.day())) {
                    log.add(logged);
                }
            }
        }
        return new Population(facts, span, clients, deals, log);
    }

    public Facts facts() {
        return facts;
    }

    public Policy policy() {
        return facts.policy();
    }

    public Pipeline pipeline() {
        return facts.policy().pipeline();
    }

    /// The day up to which everything is known.
    public LocalDate today() {
        return facts.day();
    }

    public Span span() {
        return span;
    }

    /// The last day of the period.
    public LocalDate end() {
        return span.to();
    }

    public List<Client> clients() {
        return clients;
    }

    public List<Deal> deals() {
        return deals;
    }

    public List<Logged> log() {
        return log;
    }

    public List<Logged> touches() {
        var touches = new ArrayList<Logged>();
        for (var logged : log) {
            if (logged.isTouch()) {
                touches.add(logged);
            }
        }
        return touches;
    }

    /// The opportunities that began in the period.
    public List<Deal> cohort() {
        var cohort = new ArrayList<Deal>();
        for (var deal : deals) {
            if (span.contains(deal.journey().began())) {
                cohort.add(deal);
            }
        }
        return cohort;
    }

    /// Those that stand won or lost at the end of the period and came to do so within it.
    public List<Deal> closed() {
        var closed = new ArrayList<Deal>();
        for (var deal : deals) {
            var day = deal.closedOn(end());
            if (day.isPresent() && span.contains(day.get())) {
                closed.add(deal);
            }
        }
        return closed;
    }

    public List<Deal> open() {
        var open = new ArrayList<Deal>();
        for (var deal : deals) {
            if (deal.isOpenOn(end())) {
                open.add(deal);
            }
        }
        return open;
    }

    /// The stays in stages that ended within the period.
    public List<Stand> finished() {
        var finished = new ArrayList<Stand>();
        for (var deal : deals) {
            for (var stand : deal.stands()) {
                var left = stand.stay().left();
                if (left.isPresent() && span.contains(left.get())) {
                    finished.add(stand);
                }
            }
        }
        return finished;
    }
}
