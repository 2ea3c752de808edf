package dev.tend.analysis;

import dev.tend.model.Moment;
import dev.tend.report.Cell;
import dev.tend.schedule.DueItem;

import java.util.Optional;

/// Something that is due of a customer, with the days that it is late.
record Asked(Client client, DueItem item) implements Subject {
    @Override
    public Optional<Deal> deal() {
        return Optional.empty();
    }

    @Override
    public Optional<Moment> at() {
        return Optional.empty();
    }

    @Override
    public Cell value() {
        return new Cell.Days(item.daysLate());
    }
}
