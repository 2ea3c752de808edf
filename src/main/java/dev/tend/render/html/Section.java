package dev.tend.render.html;

import dev.tend.report.Table;

import java.util.List;

/// A part of a page: a table, what it tells, drawings of it, and what its figures mean. `id` names
/// it within the page, `rowHeader` is the place of the column that says what a row is about. The
/// rows of the codes in `highlights` are also shown large.
public record Section(
        String id,
        String title,
        List<String> notes,
        Table table,
        int rowHeader,
        List<Chart> charts,
        List<String> highlights,
        List<Definition> definitions) {
    public Section {
        notes = List.copyOf(notes);
        charts = List.copyOf(charts);
        highlights = List.copyOf(highlights);
        definitions = List.copyOf(definitions);
    }

    /// The same under another id.
    public Section named(String other) {
        return new Section(other, title, notes, table, rowHeader, charts, highlights, definitions);
    }

    /// The same with the rows of these codes shown large.
    public Section highlighting(List<String> codes) {
        return new Section(id, title, notes, table, rowHeader, charts, codes, definitions);
    }

    /// A table and nothing more.
    public static Section of(String title, Table table) {
        return new Section("table", title, List.of(), table, 0, List.of(), List.of(), List.of());
    }
}
