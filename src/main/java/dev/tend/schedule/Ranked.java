package dev.tend.schedule;

import dev.tend.model.value.Zone;

import java.time.LocalDate;

/// An item with what puts it in order: when it is due as seen from today, then the most points
/// first; due date, customer and id make the order the same every time.
record Ranked(DueItem item, DueItem.Timing timing, int points, long due)
        implements Comparable<Ranked> {
    static Ranked of(DueItem item, LocalDate today, Zone zone) {
        return new Ranked(
                item,
                item.timing(today, zone),
                item.points().total(),
                item.task().due().orderIn(zone));
    }

    @Override
    public int compareTo(Ranked other) {
        int byTiming = timing.compareTo(other.timing);
        return byTiming != 0 ? byTiming : compareUrgency(other);
    }

    /// The same whenever they are due.
    int compareUrgency(Ranked other) {
        int byPoints = Integer.compare(other.points, points);
        if (byPoints != 0) {
            return byPoints;
        }
        int byDue = Long.compare(due, other.due);
        if (byDue != 0) {
            return byDue;
        }
        int byCustomer = item.customerKey().compareTo(other.item.customerKey());
        return byCustomer != 0 ? byCustomer : item.task().id().compareTo(other.item.task().id());
    }
}
