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
import dev.tend.render.html.PageWriter;
import dev.tend.render.html.TablePage;
import dev.tend.report.Table;
import dev.tend.store.OutputFolder;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;

/// Answers in the form that was asked for, where they were asked for: on standard output, or in the
/// file that `--out` names.
record Rows(App app, Invocation invocation) {
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
        if (isForAFile()) {
            deliver(text(table, format), "output.rows", table.rows().size());
        } else {
            renderer(format).render(table, app.environment().out());
        }
    }

    /// Whether a file is to be written.
    boolean isForAFile() {
        return file().isPresent();
    }

    private Optional<String> file() {
        return invocation.valueOf("--out");
    }

    /// Prints an answer; or writes it into the file, and says so by the message of a key, with the
    /// number of things in it.
    void deliver(String answer, String said, int number) {
        if (file().isEmpty()) {
            app.environment().out().append(answer);
            return;
        }
        var name = file().get();
        var path = app.environment().folder().resolve(name).toAbsolutePath().normalize();
        try {
            OutputFolder.at(path.resolveSibling("")).write(path.getFileName().toString(), answer);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        app.print(app.say(said, name, number));
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
                    // Excel knows UTF-8 by a byte order mark.
                    case CSV -> only(new CsvTable(invocation.asksFor("--bom")));
                    case TSV -> only(new TsvTable());
                    case JSON -> only(new JsonTable());
                    case NDJSON -> only(new JsonLines());
                    case MARKDOWN -> only(new MarkdownTable(app::heading));
                    case HTML ->
                            only(
                                    new TablePage(
                                            title(), new PageWriter(app.messages(), app::heading)));
                    case IDS -> only(new IdList());
                };
        return renderer;
    }

    private String title() {
        return app.say("command." + invocation.command().orElseThrow());
    }

    /// Where classes of renderers met, all would be loaded to see what they have in common.
    private static Renderer only(Renderer renderer) {
        return renderer;
    }
}
