package dev.tend.cli;

import dev.tend.render.CsvTable;
import dev.tend.render.Format;
import dev.tend.render.IdList;
import dev.tend.render.JsonLines;
import dev.tend.render.JsonTable;
import dev.tend.render.MarkdownTable;
import dev.tend.render.Renderer;
import dev.tend.render.TextTable;
import dev.tend.render.TsvTable;
import dev.tend.report.Table;

import java.io.StringWriter;

/// Rows in the form that was asked for; CSV with a byte order `mark` where Excel is to read it.
record Rows(App app, boolean mark) {
    /// The format asked for with `--format`, one of those in `possible`; a table otherwise.
    Format format(Arguments arguments, String possible) {
        var code = arguments.option("--format", Format.TABLE.code());
        return Format.ofCode(code)
                .filter(format -> ("|" + possible + "|").contains("|" + code + "|"))
                .orElseThrow(() -> noFormat(code, possible));
    }

    private Refusal noFormat(String code, String possible) {
        return Refusal.usage(
                app.say("choice.unknown", "--format", code),
                app.say("choice.list", possible.replace('|', ' ')));
    }

    void show(Table table, Format format) {
        renderer(format).render(table, app.environment().out());
    }

    /// What would be shown.
    String text(Table table, Format format) {
        var text = new StringWriter();
        renderer(format).render(table, text);
        return text.toString();
    }

    private Renderer renderer(Format format) {
        var renderer =
                switch (format) {
                    case TABLE ->
                            only(
                                    new TextTable(
                                            app.columns(),
                                            app.style(),
                                            app::heading,
                                            app.isTerminal()));
                    case CSV -> only(new CsvTable(mark));
                    case TSV -> only(new TsvTable());
                    case JSON -> only(new JsonTable());
                    case NDJSON -> only(new JsonLines());
                    case MARKDOWN -> only(new MarkdownTable(app::heading));
                    case IDS -> only(new IdList());
                };
        return renderer;
    }

    /// Where classes of renderers met, all would be loaded to see what they have in common.
    private static Renderer only(Renderer renderer) {
        return renderer;
    }
}
