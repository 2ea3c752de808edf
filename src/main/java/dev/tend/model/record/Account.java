package dev.tend.model.record;

import java.util.List;
import java.util.Set;

/// A customer and its entries, in the order of file name and place in the file. `leftOut` are the
/// ids of entries that stand in the files but have errors.
public record Account(Customer customer, List<Entry> entries, Set<String> leftOut) {
    public Account {
        entries = List.copyOf(entries);
        leftOut = Set.copyOf(leftOut);
    }

    public Account(Customer customer, List<Entry> entries) {
        this(customer, entries, Set.of());
    }
}
