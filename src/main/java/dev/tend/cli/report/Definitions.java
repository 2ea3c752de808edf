package dev.tend.cli.report;

import dev.tend.analysis.Census;
import dev.tend.analysis.count.Sheet;
import dev.tend.analysis.fact.Facts;
import dev.tend.analysis.question.Question;
import dev.tend.cli.command.App;
import dev.tend.render.html.Definition;
import dev.tend.render.text.Paragraph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What the figures of a report mean and what they were counted from (`report --explain`).
record Definitions(App app, Question question, Facts facts, List<String> filter) {
    void print(Sheet sheet) {
        var kind = question.kind().code();
        app.print(app.say("report." + kind + ".title"));
        paragraph("  ", app.say("report." + kind + ".about"));
        app.print("");
        paragraph("", counted());
        if (!filter.isEmpty()) {
            app.print(app.say("report.filter", String.join(" ", filter)));
        }
        for (var column : sheet.figures()) {
            app.print("");
            app.print(column.key() + " – " + app.glossary().of(column.called()));
            paragraph("  ", definition(app, kind, column.key()));
            var shares = shares(sheet, column.key());
            if (!shares.isEmpty()) {
                paragraph("  ", String.join(", ", shares));
            }
        }
    }

    /// Of which days, and how much of everything was counted.
    String counted() {
        var census = Census.of(question, facts);
        return app.say(
                "report.counted",
                days(),
                census.customers(),
                census.opportunities(),
                census.touches(),
                census.entries());
    }

    /// Those of all figures.
    List<Definition> of(Sheet sheet) {
        var definitions = new ArrayList<Definition>();
        for (var column : sheet.figures()) {
            var key = column.key();
            definitions.add(
                    new Definition(
                            app.glossary().of(column.called()),
                            definition(app, question.kind().code(), key),
                            shares(sheet, key)));
        }
        return definitions;
    }

    /// What a figure of a report is, in a sentence.
    static String definition(App app, String report, String key) {
        var own = "define." + report + "." + key;
        return app.messages().has(own)
                ? app.messages().get(own)
                : app.messages().get("define." + key);
    }

    private String days() {
        var span = question.span().until(facts.day());
        return span.from().equals(LocalDate.MIN)
                ? app.say("report.days.all", span.to())
                : app.say("report.days", span.from(), span.to());
    }

    /// Part and whole of each share, by row.
    private static List<String> shares(Sheet sheet, String key) {
        var shares = new ArrayList<String>();
        for (var line : sheet.lines()) {
            var figure = sheet.figure(line, key).orElseThrow();
            if (figure.whole() > 0) {
                var name = sheet.name(line);
                var gap = name.isEmpty() ? "" : " ";
                shares.add(name + gap + figure.part() + "/" + figure.whole());
            }
        }
        return shares;
    }

    private void paragraph(String indent, String text) {
        for (var line : Paragraph.lines(text, app.columns() - indent.length())) {
            app.print(indent + line);
        }
    }
}
