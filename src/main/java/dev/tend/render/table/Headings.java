package dev.tend.render.table;

/// The heading of a column in the reader's language, by what the column is called.
@FunctionalInterface
public interface Headings {
    String of(String column);
}
