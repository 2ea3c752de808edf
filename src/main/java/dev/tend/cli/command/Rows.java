package dev.tend.cli.command;

import dev.tend.render.html.PageWriter;
import dev.tend.render.html.TablePage;
import dev.tend.render.table.CsvTable;
import dev.tend.render.table.Format;
import dev.tend.render.table.IdList;
import dev.tend.render.table.JsonLines;
import dev.tend.render.table.JsonTable;
import dev.tend.render.table.MarkdownTable;
import dev.tend.render.table.Renderer;
import dev.tend.render.table.TextTable;
import dev.tend.render.table.TsvTable;
import dev.tend.report.Table;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;

/// Answers in the form that was asked for, where they were asked for: on standard output, or in the
/// file that `--out` names.
public record Rows(App app, Invocation invocation) {
    private static final String MARK = "--bom";

    /// The format asked for with `--format`, one of those in `possible`; else the one that the
    /// ending of the file means; a table otherwise.
    public Format format(Arguments arguments, String possible) {
        return format(arguments, possible, file().flatMap(AnswerFile::format));
    }

    /// The same where `--out` names no file.
    public Format formatOfEach(Arguments arguments, String possible) {
        return format(arguments, possible, Optional.empty());
    }

    private Format format(Arguments arguments, String possible, Optional<Format> otherwise) {
        var code = arguments.option("--format", otherwise.orElse(Format.TABLE).code());
        var format =
                Format.ofCode(code)
                        .filter(_ -> ("|" + possible + "|").contains("|" + code + "|"))
                        .orElseThrow(() -> noFormat(code, possible));
        if (format != Format.CSV) {
            refuseMark();
        }
        return format;
    }

    /// Only CSV has a byte order mark.
    public void refuseMark() {
        if (invocation.asksFor(MARK)) {
            throw Refusal.usage(
                    app.say("bom.without-csv", MARK), app.say("bom.without-csv.advice"));
        }
    }

    private Refusal noFormat(String code, String possible) {
        return Refusal.usage(
                app.say("choice.unknown", "--format", code),
                app.say("choice.list", possible.replace('|', ' ')));
    }

    public void show(Table table, Format format) {
        if (isForAFile()) {
            deliver(text(table, format), "output.rows", table.rows().size());
        } else {
            renderer(format).render(table, app.environment().out());
        }
    }

    /// Whether a file is to be written.
    public boolean isForAFile() {
        return file().isPresent();
    }

    private Optional<AnswerFile> file() {
        return invocation.valueOf("--out").map(name -> new AnswerFile(app, name));
    }

    /// Prints an answer; or writes it into the file, and says so by the message of a key, with the
    /// number of things in it.
    public void deliver(String answer, String said, int number) {
        if (file().isEmpty()) {
            app.environment().out().append(answer);
            return;
        }
        var file = file().get();
        try {
            file.write(answer);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        app.print(app.say(said, file.name(), number));
    }

    /// What would be shown.
    public String text(Table table, Format format) {
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
                                            app.glossary(),
                                            app.isTerminal()));
                    // Excel knows UTF-8 by a byte order mark.
                    case CSV -> only(new CsvTable(invocation.asksFor(MARK)));
                    case TSV -> only(new TsvTable());
                    case JSON -> only(new JsonTable());
                    case NDJSON -> only(new JsonLines());
                    case MARKDOWN -> only(new MarkdownTable(app.glossary()));
                    case HTML ->
                            only(
                                    new TablePage(
                                            title(),
                                            new PageWriter(app.messages(), app.glossary())));
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
