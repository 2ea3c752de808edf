package dev.tend.analysis.fact;

import dev.tend.report.Cell;
import dev.tend.schedule.DueItem;

/// Something that is due of a customer, with the days that it is late.
public record Asked(Client client, DueItem item) implements Subject {
    @Override
    public Cell value() {
        return new Cell.Days(item.daysLate());
    }
}
