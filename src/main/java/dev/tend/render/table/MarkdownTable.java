package dev.tend.render.table;

import dev.tend.render.text.DisplayWidth;
import dev.tend.report.Table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// A table of GitHub-flavoured Markdown, to be pasted into an issue or a document: what the
/// terminal shows, whole, with figures to the right and `<br>` between the amounts of one cell. It
/// is padded so that it reads well as plain text, too. Words show as they are: their signs are
/// escaped.
public record MarkdownTable(Headings headings) implements Renderer {
    private static final String LINE_BREAK = "<br>";
    private static final int SHORTEST = 3;

    @Override
    public void render(Table table, Appendable out) {
        var columns = new ArrayList<Lines>();
        for (int i = 0; i < table.columns().size(); i++) {
            columns.add(Lines.of(ColumnText.of(table, i, headings)));
        }
        try {
            for (int line = 0; line < table.rows().size() + 2; line++) {
                for (var column : columns) {
                    out.append("| ").append(column.padded(line)).append(' ');
                }
                out.append("|\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A column from its heading down, the ruler below that included.
    private record Lines(List<String> texts, int width, boolean numeric) {
        static Lines of(ColumnText column) {
            var texts = new ArrayList<String>();
            texts.add(Markdown.escaped(column.heading()));
            for (var cell : column.cells()) {
                var words = new ArrayList<String>();
                for (var line : cell) {
                    words.add(Markdown.escaped(line));
                }
                texts.add(String.join(LINE_BREAK, words));
            }
            int width = SHORTEST;
            for (var text : texts) {
                width = Math.max(width, DisplayWidth.of(text));
            }
            texts.add(1, "-".repeat(width - 1) + (column.numeric() ? ":" : "-"));
            return new Lines(texts, width, column.numeric());
        }

        String padded(int line) {
            return numeric
                    ? DisplayWidth.padStart(texts.get(line), width)
                    : DisplayWidth.padEnd(texts.get(line), width);
        }
    }
}
