package dev.tend.schedule;

import dev.tend.model.history.Situation;
import dev.tend.model.history.Stay;
import dev.tend.model.policy.Policy;
import dev.tend.model.policy.StageKind;
import dev.tend.model.record.Action;
import dev.tend.model.record.Customer;
import dev.tend.model.record.Entry;
import dev.tend.model.record.Occurrence;
import dev.tend.model.value.Label;
import dev.tend.model.value.Length;
import dev.tend.model.value.Moment;
import dev.tend.model.value.Zone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One customer whose tasks are being worked out.
final class Case {
    private final Situation situation;
    private final Policy policy;
    private final LocalDate today;
    private final LunarDays lunarDays;
    private final List<Demand> demands = new ArrayList<>();
    private final Set<String> references = new HashSet<>();

    Case(Situation situation, Policy policy, LocalDate today, LunarDays lunarDays) {
        this.lunarDays = lunarDays;
        this.situation = situation;
        this.policy = policy;
        this.today = today;
    }

    Situation situation() {
        return situation;
    }

    Customer customer() {
        return situation.customer();
    }

    Policy policy() {
        return policy;
    }

    Zone zone() {
        return policy.zone();
    }

    LocalDate today() {
        return today;
    }

    LunarDays lunarDays() {
        return lunarDays;
    }

    List<Demand> demands() {
        return demands;
    }

    void add(Task task, Reckoning reckoning) {
        demands.add(new Demand(task, reckoning));
        references.add(task.reference());
    }

    Deadline deadline(Moment from, Length length) {
        return Deadline.after(from, length, policy.planning().calendar(), policy.zone());
    }

    LocalDate before(LocalDate day, Length length) {
        return Deadline.before(day, length, policy.planning().calendar());
    }

    boolean isClosed(Occurrence occurrence) {
        return situation.commitments().closed().containsKey(occurrence.toString());
    }

    /// Whether somebody closed it after what it is counted from: two occurrences of one rule that
    /// are counted from the same day have the same name.
    private boolean isClosed(Occurrence occurrence, Reckoning reckoning) {
        var closing = situation.commitments().closed().get(occurrence.toString());
        return closing != null
                && (reckoning.base() != Reckoning.Base.TOUCHED
                        || reckoning.entry().isEmpty()
                        || follows(closing.entry(), reckoning.entry().get()));
    }

    /// Whole days come first in their day, and say nothing of what was earlier.
    private boolean follows(Entry closing, Entry other) {
        return closing.at().getClass() == other.at().getClass()
                ? situation.entries().indexOf(closing) > situation.entries().indexOf(other)
                : !closing.equals(other) && !other.at().isAfter(closing.at(), zone());
    }

    /// Whether a task stands for an occurrence already, as for two contacts of one name.
    boolean asks(Occurrence occurrence) {
        return references.contains(occurrence.toString());
    }

    /// The day an occurrence was put off to, where it was.
    Optional<LocalDate> snoozed(Occurrence occurrence) {
        return Optional.ofNullable(situation.commitments().snoozed().get(occurrence.toString()))
                .map(due -> due.dayIn(zone()));
    }

    /// When the customer arrived: at the beginning of its first opportunity.
    Optional<Moment> arrived() {
        Optional<Moment> arrived = Optional.empty();
        for (var journey : situation.journeys()) {
            var began = journey.stays().getFirst().since();
            if (arrived.isEmpty() || began.orderIn(zone()) < arrived.get().orderIn(zone())) {
                arrived = Optional.of(began);
            }
        }
        return arrived;
    }

    /// Since when an opportunity has been open at the end of every day, be it one after another.
    Optional<Moment> opened() {
        var open = new ArrayList<Stay>();
        for (var journey : situation.journeys()) {
            for (var stay : journey.stays()) {
                if (stay.stage().kind() == StageKind.OPEN) {
                    open.add(stay);
                }
            }
        }
        // A comparator of Java's own would be made anew at each start.
        open.sort((a, b) -> Long.compare(a.since().orderIn(zone()), b.since().orderIn(zone())));
        Optional<Moment> opened = Optional.empty();
        var until = LocalDate.MIN;
        for (var stay : open) {
            if (opened.isEmpty() || stay.entered().isAfter(until)) {
                opened = Optional.of(stay.since());
            }
            var left = stay.left().orElse(LocalDate.MAX);
            until = left.isAfter(until) ? left : until;
        }
        return opened;
    }

    /// When an occurrence with a deadline falls due: on the day it was put off to, if it was.
    Moment due(Occurrence occurrence, Deadline deadline) {
        var snoozed = situation.commitments().snoozed().get(occurrence.toString());
        return snoozed != null ? snoozed : deadline.due();
    }

    /// The planned action that is due by then, or an empty id.
    String plannedBy(Moment due) {
        for (Action action : situation.openActions()) {
            if (!action.due().dayIn(zone()).isAfter(due.dayIn(zone()))) {
                return action.id();
            }
        }
        return "";
    }

    /// Adds an occurrence unless somebody has closed it.
    void add(
            Occurrence occurrence,
            Moment due,
            LocalDate shows,
            String via,
            String coveredBy,
            Reckoning reckoning) {
        if (!isClosed(occurrence, reckoning)) {
            addOpen(occurrence, due, shows, via, coveredBy, reckoning);
        }
    }

    /// Adds an occurrence on the day it was put off to, if it was.
    private void addOpen(
            Occurrence occurrence,
            Moment due,
            LocalDate shows,
            String via,
            String coveredBy,
            Reckoning reckoning) {
        var reference = occurrence.toString();
        var snoozed = Optional.ofNullable(situation.commitments().snoozed().get(reference));
        var owner = customer().owner();
        add(
                new Task(
                        occurrence.id(customer().key()),
                        reference,
                        occurrence.source(),
                        action(occurrence),
                        snoozed.orElse(due),
                        snoozed.isPresent() ? snoozed.get().dayIn(zone()) : shows,
                        owner.isEmpty() ? List.of() : List.of(owner),
                        via,
                        false,
                        coveredBy),
                reckoning);
    }

    private Label action(Occurrence occurrence) {
        var name =
                occurrence.isOfOpportunity()
                        ? nameAmongSeveral(occurrence.subject())
                        : Optional.<String>empty();
        return name.isPresent()
                ? policy.actionOf(occurrence, name.get())
                : policy.actionOf(occurrence);
    }

    /// What is to be done about an opportunity, with its name where the customer has several.
    Label of(String opportunity, Label action) {
        var name = nameAmongSeveral(opportunity);
        return name.isPresent()
                ? new Label(
                        action.english() + " · " + name.get(),
                        action.chinese() + " · " + name.get())
                : action;
    }

    private Optional<String> nameAmongSeveral(String opportunity) {
        if (customer().opportunities().size() > 1) {
            for (var one : customer().opportunities()) {
                if (one.code().equals(opportunity)) {
                    return Optional.of(one.name());
                }
            }
        }
        return Optional.empty();
    }

    /// Adds an occurrence with a deadline, to be shown from its due day on.
    void add(Occurrence occurrence, String via, String coveredBy, Reckoning reckoning) {
        var due = reckoning.deadline().orElseThrow().due();
        add(occurrence, due, due.dayIn(zone()), via, coveredBy, reckoning);
    }

    /// Adds an occurrence with a deadline, of which it is known that nobody has closed it.
    void addOpen(Occurrence occurrence, Reckoning reckoning) {
        var due = reckoning.deadline().orElseThrow().due();
        addOpen(occurrence, due, due.dayIn(zone()), "", "", reckoning);
    }
}
