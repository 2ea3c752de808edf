package dev.tend.model;

import java.util.List;

/// A customer and its entries, in the order of file name and place in the file.
public record Account(Customer customer, List<Entry> entries) {
    public Account {
        entries = List.copyOf(entries);
    }
}
