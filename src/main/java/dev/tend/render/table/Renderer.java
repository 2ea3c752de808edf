package dev.tend.render.table;

import dev.tend.report.Table;

/// A way to write a table as text. Failures to write come out as [java.io.UncheckedIOException];
/// `out` is never closed or flushed.
@FunctionalInterface
public interface Renderer {
    void render(Table table, Appendable out);
}
