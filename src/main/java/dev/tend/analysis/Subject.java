package dev.tend.analysis;

import dev.tend.model.Moment;
import dev.tend.report.Cell;

import java.util.Optional;

/// One of those that a figure counts: a customer, an opportunity, a stay in a stage, a record,
/// something that is due.
public sealed interface Subject permits Client, Deal, Stand, Logged, Observed, Asked {
    Client client();

    /// The opportunity concerned; nothing where it is the whole customer.
    Optional<Deal> deal();

    /// When it happened; nothing for what lasts.
    Optional<Moment> at();

    /// What it adds to the figure; blank where that is one.
    Cell value();
}
