package dev.tend.render.table;

import dev.tend.render.text.AppendableWriter;
import dev.tend.report.Table;

import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

import java.io.UncheckedIOException;

/// Newline-delimited JSON: one [JsonRow] per line and nothing around them, for programs that read
/// row by row. Nothing at all where there are no rows.
public record JsonLines() implements Renderer {
    @Override
    public void render(Table table, Appendable out) {
        var target = new AppendableWriter(out);
        try (var json = new JsonFactory().createGenerator(new RowPerLine(), target)) {
            for (var row : table.rows()) {
                JsonRow.write(table.columns(), row, json);
                json.writeRaw('\n');
            }
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        }
    }
}
