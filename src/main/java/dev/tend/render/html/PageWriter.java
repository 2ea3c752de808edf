package dev.tend.render.html;

import dev.tend.model.value.Language;
import dev.tend.render.table.ColumnText;
import dev.tend.render.table.Headings;
import dev.tend.report.Cell;
import dev.tend.report.Table;
import dev.tend.text.Messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Writes a page that needs nothing but itself, and loads nothing. Everything it says stands in
/// tables and texts; a script draws and sorts them where scripts run.
public record PageWriter(Messages messages, Headings headings) {
    public void write(Page page, Appendable out) {
        var scripts = scripts(page);
        var html = new Markup(out);
        html.raw("<!DOCTYPE html>\n").open("html", "lang", language()).line();
        writeHead(page, scripts, html);
        html.open("body").line();
        html.element("a", messages.get("page.skip"), "class", "skip", "href", "#content").line();
        html.open("header").element("h1", page.title());
        writeNotes(page.notes(), html);
        html.close("header").line();
        if (page.sections().size() > 1) {
            writeContents(page.sections(), html);
        }
        html.open("main", "id", "content", "tabindex", "-1").line();
        for (var section : page.sections()) {
            writeSection(section, html);
        }
        html.close("main").line();
        html.open("footer").element("p", messages.get("page.made")).close("footer").line();
        for (var script : scripts) {
            html.open("script").raw(script).close("script").line();
        }
        html.close("body").close("html").line();
    }

    private static List<String> scripts(Page page) {
        var scripts = new ArrayList<String>();
        if (page.isDrawn()) {
            scripts.add(Resource.echarts());
            scripts.add(Resource.text("charts.js"));
        }
        scripts.add(Resource.text("tables.js"));
        return scripts;
    }

    private String language() {
        return switch (messages.language()) {
            case ENGLISH -> Language.ENGLISH.code();
            case CHINESE -> "zh-CN";
        };
    }

    private void writeHead(Page page, List<String> scripts, Markup html) {
        html.open("head").line();
        html.open("meta", "charset", "utf-8").line();
        html.open(
                        "meta",
                        "http-equiv",
                        "Content-Security-Policy",
                        "content",
                        Security.policy(scripts))
                .line();
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.element("title", page.title()).line();
        html.open("style").raw(Resource.text("page.css")).close("style").line();
        html.close("head").line();
    }

    private static void writeNotes(List<String> notes, Markup html) {
        if (!notes.isEmpty()) {
            html.open("ul", "class", "notes");
            for (var note : notes) {
                html.element("li", note);
            }
            html.close("ul");
        }
    }

    private void writeContents(List<Section> sections, Markup html) {
        html.open("nav", "aria-label", messages.get("page.contents")).open("ul");
        for (var section : sections) {
            html.open("li").element("a", section.title(), "href", "#" + section.id()).close("li");
        }
        html.close("ul").close("nav").line();
    }

    private void writeSection(Section section, Markup html) {
        var titleId = section.id() + "-title";
        html.open("section", "id", section.id(), "aria-labelledby", titleId);
        html.element("h2", section.title(), "id", titleId);
        writeNotes(section.notes(), html);
        html.line();
        writeHighlights(section, html);
        writeCharts(section, html);
        if (section.table().rows().isEmpty()) {
            html.element("p", messages.get("page.nothing"));
        } else {
            new HtmlTable(section.table(), section.rowHeader(), headings)
                    .write(section.id() + "-table", section.title(), html);
        }
        writeDefinitions(section.definitions(), html);
        html.close("section").line();
    }

    /// Of a table with a figure and its value in each row.
    private void writeHighlights(Section section, Markup html) {
        if (section.highlights().isEmpty()) {
            return;
        }
        var table = section.table();
        int last = table.columns().size() - 1;
        var values = ColumnText.of(table, last, headings);
        html.open("ul", "class", "highlights").line();
        for (int row = 0; row < table.rows().size(); row++) {
            if (table.rows().get(row).get(last - 1) instanceof Cell.Coded(var code, var label)
                    && section.highlights().contains(code)) {
                html.open("li").element("span", label);
                var lines = values.cells().get(row);
                html.element("strong", lines.getFirst());
                for (var line : lines.subList(1, lines.size())) {
                    html.element("small", line);
                }
                html.close("li").line();
            }
        }
        html.close("ul").line();
    }

    /// Hidden until a script has drawn them.
    private void writeCharts(Section section, Markup html) {
        if (section.charts().isEmpty() || section.table().rows().isEmpty()) {
            return;
        }
        html.open("div", "class", "charts").line();
        for (var chart : section.charts()) {
            var caption = caption(chart, section.table());
            html.open(
                    "figure",
                    "hidden",
                    "",
                    "data-form",
                    chart.form().code(),
                    "data-along",
                    chart.along(),
                    "data-across",
                    chart.across(),
                    "data-of",
                    String.join(" ", chart.of()),
                    "data-order",
                    String.join(" ", chart.order()));
            html.element("figcaption", caption);
            notDrawn(chart, section.table(), html);
            html.open(
                            "div",
                            "role",
                            "img",
                            "aria-label",
                            messages.get("page.chart", caption, section.title()),
                            "aria-details",
                            section.id() + "-table")
                    .close("div");
            html.close("figure").line();
        }
        html.close("div").line();
    }

    /// Amounts of several currencies cannot stand on one axis: the one that most rows have is
    /// drawn.
    private void notDrawn(Chart chart, Table table, Markup html) {
        var drawn = new TreeSet<String>();
        var all = new TreeSet<String>();
        for (int i = 0; i < table.columns().size(); i++) {
            if (chart.of().contains(table.columns().get(i).key())) {
                var currencies = currencies(table, i);
                if (!currencies.isEmpty()) {
                    drawn.add(ColumnText.commonCurrency(table, i));
                    all.addAll(currencies);
                }
            }
        }
        all.removeAll(drawn);
        if (!all.isEmpty()) {
            var text =
                    messages.get(
                            "page.currencies", String.join(", ", drawn), String.join(", ", all));
            html.element("p", text, "class", "note");
        }
    }

    private static Set<String> currencies(Table table, int column) {
        var currencies = new TreeSet<String>();
        for (var row : table.rows()) {
            if (row.get(column) instanceof Cell.Amount(var totals)) {
                totals.sums().forEach(sum -> currencies.add(sum.currency()));
            }
        }
        return currencies;
    }

    private String caption(Chart chart, Table table) {
        var caption = new StringBuilder();
        for (int i = 0; i < table.columns().size(); i++) {
            if (chart.of().contains(table.columns().get(i).key())) {
                caption.append(caption.isEmpty() ? "" : " · ")
                        .append(ColumnText.of(table, i, headings).heading());
            }
        }
        return caption.toString();
    }

    private void writeDefinitions(List<Definition> definitions, Markup html) {
        if (definitions.isEmpty()) {
            return;
        }
        html.open("details").element("summary", messages.get("page.definitions")).open("dl").line();
        for (var definition : definitions) {
            html.element("dt", definition.term()).element("dd", definition.text());
            if (!definition.counts().isEmpty()) {
                html.element("dd", String.join(", ", definition.counts()), "class", "counts");
            }
            html.line();
        }
        html.close("dl").close("details").line();
    }
}
