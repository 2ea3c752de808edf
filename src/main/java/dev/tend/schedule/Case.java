package dev.tend.schedule;

import dev.tend.model.Action;
import dev.tend.model.Customer;
import dev.tend.model.Length;
import dev.tend.model.Moment;
import dev.tend.model.Occurrence;
import dev.tend.model.Policy;
import dev.tend.model.Situation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One customer whose tasks are being worked out.
final class Case {
    private final Situation situation;
    private final Policy policy;
    private final LocalDate today;
    private final List<Task> tasks = new ArrayList<>();

    Case(Situation situation, Policy policy, LocalDate today) {
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

    ZoneId zone() {
        return policy.zone();
    }

    LocalDate today() {
        return today;
    }

    List<Task> tasks() {
        return tasks;
    }

    void add(Task task) {
        tasks.add(task);
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

    /// The planned action that is due by then, or an empty id.
    String plannedBy(Moment due) {
        for (Action action : situation.openActions()) {
            if (!action.due().dayIn(zone()).isAfter(due.dayIn(zone()))) {
                return action.id();
            }
        }
        return "";
    }

    /// Adds an occurrence that nobody has closed, on the day it was put off to, if it was.
    void add(
            Occurrence occurrence,
            Moment due,
            LocalDate shows,
            String via,
            String coveredBy,
            Reckoning reckoning) {
        if (isClosed(occurrence)) {
            return;
        }
        var reference = occurrence.toString();
        var snoozed = Optional.ofNullable(situation.commitments().snoozed().get(reference));
        var owner = customer().owner();
        add(
                new Task(
                        occurrence.id(customer().key()),
                        reference,
                        occurrence.source(),
                        policy.actionOf(occurrence),
                        snoozed.orElse(due),
                        snoozed.isPresent() ? snoozed.get().dayIn(zone()) : shows,
                        owner.isEmpty() ? List.of() : List.of(owner),
                        via,
                        false,
                        coveredBy,
                        reckoning));
    }

    /// Adds an occurrence with a deadline, to be shown from its due day on.
    void add(Occurrence occurrence, String via, String coveredBy, Reckoning reckoning) {
        var due = reckoning.deadline().orElseThrow().due();
        add(occurrence, due, due.dayIn(zone()), via, coveredBy, reckoning);
    }
}
