package dev.tend.render.html;

import dev.tend.render.table.Renderer;
import dev.tend.report.Table;

import java.util.List;

/// Rows as a page with one table.
public record TablePage(String title, PageWriter writer) implements Renderer {
    @Override
    public void render(Table table, Appendable out) {
        writer.write(new Page(title, List.of(), List.of(Section.of(title, table))), out);
    }
}
