package dev.tend.analysis.fact;

import dev.tend.model.history.Stay;
import dev.tend.model.policy.Stage;
import dev.tend.model.value.Moment;
import dev.tend.report.Cell;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// An opportunity's stay in a stage; `leftAt` is when the next one began.
public record Stand(Deal of, Stay stay, Optional<Moment> leftAt) implements Subject {
    public boolean isLeftBy(LocalDate day) {
        return stay.left().isPresent() && !stay.left().get().isAfter(day);
    }

    public boolean isBegunBy(LocalDate day) {
        return !stay.entered().isAfter(day);
    }

    /// Whole days from entering to leaving; to the end of `day` where it had not been left by then.
    public long daysOn(LocalDate day) {
        var end = isLeftBy(day) ? stay.left().orElse(day) : day;
        return ChronoUnit.DAYS.between(stay.entered(), end);
    }

    @Override
    public Client client() {
        return of.client();
    }

    @Override
    public Optional<Deal> deal() {
        return Optional.of(of);
    }

    @Override
    public Optional<Stage> stage(LocalDate day) {
        return Optional.of(stay.stage());
    }

    @Override
    public Optional<Moment> at() {
        return Optional.of(stay.since());
    }

    @Override
    public Cell value() {
        return stay.finishedDays().isPresent()
                ? new Cell.Days(stay.finishedDays().get())
                : Cell.BLANK;
    }
}
