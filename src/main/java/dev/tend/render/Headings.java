package dev.tend.render;

/// The heading of a column in the reader's language, by the key of the column.
@FunctionalInterface
public interface Headings {
    String of(String columnKey);
}
