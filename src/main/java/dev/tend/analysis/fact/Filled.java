package dev.tend.analysis.fact;

import dev.tend.model.policy.Stage;
import dev.tend.model.value.Moment;
import dev.tend.report.Cell;
import dev.tend.rules.Completeness;

import java.time.LocalDate;
import java.util.Optional;

/// A customer or a record, and which of the fields that a figure counts are there.
public record Filled(Subject of, Completeness fields) implements Subject {
    @Override
    public Client client() {
        return of.client();
    }

    @Override
    public Optional<Deal> deal() {
        return of.deal();
    }

    @Override
    public Optional<Stage> stage(LocalDate day) {
        return of.stage(day);
    }

    @Override
    public Optional<Moment> at() {
        return of.at();
    }

    @Override
    public Cell value() {
        return new Cell.Count(fields.filled());
    }
}
