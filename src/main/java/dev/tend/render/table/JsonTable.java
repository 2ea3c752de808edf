package dev.tend.render.table;

import dev.tend.render.text.AppendableWriter;
import dev.tend.report.Table;

import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

import java.io.UncheckedIOException;

/// JSON for programs: an array with one [JsonRow] per row, each on a line of its own. Chinese
/// stands unescaped; characters that could command a terminal are escaped.
public record JsonTable() implements Renderer {
    @Override
    public void render(Table table, Appendable out) {
        var target = new AppendableWriter(out);
        try (var json = new JsonFactory().createGenerator(new RowPerLine(), target)) {
            json.writeStartArray();
            for (var row : table.rows()) {
                JsonRow.write(table.columns(), row, json);
            }
            json.writeEndArray();
            json.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        }
    }
}
