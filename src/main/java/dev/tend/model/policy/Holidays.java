package dev.tend.model.policy;

import dev.tend.model.value.Label;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/// What departs from the week, from one source: days off with their names, and days that are worked
/// although they fall on a weekend.
public record Holidays(Map<LocalDate, Label> off, Set<LocalDate> work) {
    public static final Holidays NONE = new Holidays(Map.of(), Set.of());

    public Holidays {
        off = Map.copyOf(off);
        work = Set.copyOf(work);
    }
}
