package dev.tend.analysis.fact;

import dev.tend.model.policy.Stage;
import dev.tend.model.value.Moment;
import dev.tend.report.Cell;

import java.time.LocalDate;
import java.util.Optional;

/// A subject with the number that was observed of it, of which figures are means and medians.
public record Observed(Subject subject, long days) implements Subject {
    @Override
    public Client client() {
        return subject.client();
    }

    @Override
    public Optional<Deal> deal() {
        return subject.deal();
    }

    @Override
    public Optional<Stage> stage(LocalDate day) {
        return subject.stage(day);
    }

    @Override
    public Optional<Moment> at() {
        return subject.at();
    }

    @Override
    public Cell value() {
        return new Cell.Days(days);
    }
}
