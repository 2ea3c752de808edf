package dev.tend.model.history;

import dev.tend.model.policy.Audience;
import dev.tend.model.policy.Pipeline;
import dev.tend.model.policy.Stage;
import dev.tend.model.policy.StageKind;
import dev.tend.model.policy.Status;
import dev.tend.model.record.Customer;
import dev.tend.model.record.Entry;
import dev.tend.model.record.Happening;
import dev.tend.model.record.Opportunity;
import dev.tend.model.value.Money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An opportunity's way through the stages, in order; never empty. The last stay is the current
/// one. `transitions` are the moves that were asked for, `entries` its own, both in their order.
public record Journey(
        Customer customer,
        Opportunity opportunity,
        List<Stay> stays,
        List<Transition> transitions,
        List<Entry> entries) {
    public Journey {
        stays = List.copyOf(stays);
        transitions = List.copyOf(transitions);
        entries = List.copyOf(entries);
    }

    public Stay current() {
        return stays.getLast();
    }

    public Stage stage() {
        return current().stage();
    }

    /// The move that waits for approval (F25).
    public Optional<Transition> pending() {
        return transitions.isEmpty()
                ? Optional.empty()
                : Optional.of(transitions.getLast())
                        .filter(last -> last.standing() == Transition.Standing.PENDING);
    }

    /// The stay since which it has belonged to an audience without a break, as far as stages and
    /// status tell.
    public Stay belongsSince(Audience audience) {
        var since = current();
        for (int i = stays.size() - 1; i >= 0; i--) {
            if (!audience.includes(stays.get(i).stage())) {
                break;
            }
            since = stays.get(i);
        }
        return since;
    }

    public LocalDate began() {
        return stays.getFirst().entered();
    }

    /// The stage stood in at the end of a day.
    public Stage stageOn(LocalDate day) {
        var stage = stays.getFirst().stage();
        for (var stay : stays) {
            if (!stay.entered().isAfter(day)) {
                stage = stay.stage();
            }
        }
        return stage;
    }

    public Status status() {
        return stage().status();
    }

    /// The furthest stage of the normal order ever stood in.
    public Stage furthest(Pipeline pipeline) {
        Stage furthest = pipeline.first();
        for (var stay : stays) {
            if (stay.stage().kind() != StageKind.LOST
                    && pipeline.position(stay.stage()) > pipeline.position(furthest)) {
                furthest = stay.stage();
            }
        }
        return furthest;
    }

    public Optional<Money> amount() {
        return opportunity.attributes().money(Opportunity.AMOUNT);
    }

    /// The day by which it is expected to be signed, as was said last.
    public Optional<LocalDate> expected() {
        var said = expectations();
        return said.isEmpty() ? Optional.empty() : Optional.of(said.getLast());
    }

    /// Every day by which it was expected to be signed, in the order in which they were said.
    public List<LocalDate> expectations() {
        var days = new ArrayList<LocalDate>();
        for (var entry : entries) {
            for (var happening : entry.happenings()) {
                if (happening instanceof Happening.Expected(var day)) {
                    days.add(day);
                }
            }
        }
        return days;
    }
}
