package dev.tend.render.table;

import dev.tend.render.text.Printable;
import dev.tend.report.Table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;

/// What rows are known by, for `xargs`: the first column alone, a line each, without a heading, as
/// [RawText] made [Printable]. What several rows have in common is named once, a row without it is
/// left out.
public record IdList() implements Renderer {
    @Override
    public void render(Table table, Appendable out) {
        try {
            var known = new HashSet<String>();
            for (var row : table.rows()) {
                var id = Printable.of(RawText.of(row.getFirst()));
                if (!id.isEmpty() && known.add(id)) {
                    out.append(id).append('\n');
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
