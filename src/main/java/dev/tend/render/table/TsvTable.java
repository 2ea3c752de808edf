package dev.tend.render.table;

import dev.tend.render.text.Printable;
import dev.tend.report.Table;

import java.io.IOException;
import java.io.UncheckedIOException;

/// Tab-separated values for `cut`, `sort` and `awk`: a line of column keys and one per row, always
/// as many tabs in each; cells as [RawText], made [Printable], so that a tab or line break in them
/// is a blank.
public record TsvTable() implements Renderer {
    @Override
    public void render(Table table, Appendable out) {
        try {
            for (int i = 0; i < table.columns().size(); i++) {
                out.append(i == 0 ? "" : "\t").append(table.columns().get(i).key());
            }
            out.append('\n');
            for (var row : table.rows()) {
                for (int i = 0; i < row.size(); i++) {
                    out.append(i == 0 ? "" : "\t").append(Printable.of(RawText.of(row.get(i))));
                }
                out.append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
