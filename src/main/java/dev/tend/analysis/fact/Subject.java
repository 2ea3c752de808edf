package dev.tend.analysis.fact;

import dev.tend.model.policy.Stage;
import dev.tend.model.value.Moment;
import dev.tend.report.Cell;

import java.time.LocalDate;
import java.util.Optional;

/// One of those that a figure counts: a customer, an opportunity, a stay in a stage, a record,
/// something that is due, the fields of a profile.
public sealed interface Subject permits Client, Deal, Stand, Logged, Observed, Asked, Filled {
    Client client();

    /// The opportunity concerned; nothing where it is the whole customer.
    default Optional<Deal> deal() {
        return Optional.empty();
    }

    /// The stage that it is about: that of the opportunity at the end of a day; nothing where it is
    /// the whole customer.
    default Optional<Stage> stage(LocalDate day) {
        return deal().map(deal -> deal.stageOn(day));
    }

    /// When it happened; nothing for what lasts.
    default Optional<Moment> at() {
        return Optional.empty();
    }

    /// What it adds to the figure; blank where that is one.
    Cell value();
}
