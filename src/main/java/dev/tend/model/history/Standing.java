package dev.tend.model.history;

import dev.tend.model.policy.Policy;
import dev.tend.model.policy.Stage;
import dev.tend.model.value.Moment;
import dev.tend.model.value.Money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a customer comes to at the end of a day, on one line: who it is, and where the opportunity
/// that stands for it is. `began` is the day on which its first opportunity began; it is empty, as
/// is `stage`, while the customer was not yet there. `nextDue` is when the first open action is
/// due.
public record Standing(
        String key,
        String number,
        String name,
        String grade,
        String owner,
        Optional<LocalDate> began,
        Optional<Stage> stage,
        Optional<Money> amount,
        Optional<LocalDate> lastTouched,
        Optional<Moment> nextDue) {
    /// That of a situation, as of the situation's day.
    public static Standing of(Situation situation, Policy policy) {
        var customer = situation.customer();
        var leading = situation.leading(policy.pipeline());
        var actions = situation.openActions();
        return new Standing(
                customer.key(),
                customer.number(),
                customer.name(),
                customer.grade(),
                customer.owner(),
                began(situation),
                leading.isPresent() ? Optional.of(leading.get().stage()) : Optional.empty(),
                leading.isPresent() ? leading.get().amount() : Optional.empty(),
                situation.lastTouched(policy.zone()),
                actions.isEmpty() ? Optional.empty() : Optional.of(actions.getFirst().due()));
    }

    /// Those of several situations, in their order.
    public static List<Standing> of(List<Situation> situations, Policy policy) {
        var standings = new ArrayList<Standing>(situations.size());
        for (var situation : situations) {
            standings.add(of(situation, policy));
        }
        return standings;
    }

    private static Optional<LocalDate> began(Situation situation) {
        Optional<LocalDate> first = Optional.empty();
        for (var journey : situation.journeys()) {
            if (first.isEmpty() || journey.began().isBefore(first.get())) {
                first = Optional.of(journey.began());
            }
        }
        return first;
    }
}
