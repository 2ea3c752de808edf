package dev.tend.cli.report;

import dev.tend.analysis.Comparison;
import dev.tend.analysis.count.Sheet;
import dev.tend.analysis.fact.Facts;
import dev.tend.analysis.question.Dimension;
import dev.tend.analysis.question.Question;
import dev.tend.analysis.question.ReportKind;
import dev.tend.cli.command.App;
import dev.tend.model.value.Moment;
import dev.tend.render.html.Chart;
import dev.tend.render.html.Page;
import dev.tend.render.html.PageWriter;
import dev.tend.render.html.Section;
import dev.tend.report.Table;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reports as a page: one, or all of them, of the same facts.
record ReportPage(App app, ReportOptions options, FactsSource source) {
    private static final String TREND = "trend";

    /// In the order in which a manager asks.
    private static final List<ReportKind> AFTER_THE_TREND =
            List.of(
                    ReportKind.FUNNEL,
                    ReportKind.FORECAST,
                    ReportKind.TEAM,
                    ReportKind.ACTIVITY,
                    ReportKind.SOURCES,
                    ReportKind.LOSSES,
                    ReportKind.STAGES,
                    ReportKind.CYCLE,
                    ReportKind.TOUCHES,
                    ReportKind.COVERAGE,
                    ReportKind.RISK,
                    ReportKind.VALUE,
                    ReportKind.QUALITY);

    /// Every report.
    void writeAll() {
        source.facts();
        var sections = new ArrayList<Section>();
        sections.add(asked(options.onPage(ReportKind.OVERVIEW)));
        sections.add(asked(options.trend(ReportKind.OVERVIEW)));
        for (var kind : AFTER_THE_TREND) {
            sections.add(asked(options.onPage(kind)));
            if (kind == ReportKind.ACTIVITY) {
                sections.add(hours());
            }
        }
        write(app.say("page.all"), sections);
    }

    /// One report.
    void write(Question question, Sheet sheet) {
        var section = section(question, sheet, source.facts());
        write(section.title(), List.of(section));
    }

    /// Two answers to one question.
    void write(Question question, Comparison comparison, String a, String b) {
        var first = comparison.first();
        var title = app.say("report.compare.title");
        write(
                title,
                List.of(
                        section(
                                title + ": " + a + " – " + b,
                                List.of(about(question)),
                                comparison.table(a, b),
                                first.keys().size(),
                                List.of(),
                                definitions(question, source.facts()),
                                first)));
    }

    private void write(String what, List<Section> sections) {
        var name = app.policy().name();
        var notes = new ArrayList<>(app.leftOut().lines());
        var day = app.when(Moment.of(source.facts().day()));
        notes.add(app.say(options.asOf().isPresent() ? "page.as-of" : "page.day", day));
        if (!source.filter().isEmpty()) {
            notes.add(app.say("report.filter", String.join(" ", source.filter())));
        }
        var page = new Page(name.isEmpty() ? what : name + " · " + what, notes, sections);
        var text = new StringWriter();
        new PageWriter(app.messages(), app.glossary()).write(page, text);
        app.rows().deliver(text.toString(), "output.reports", sections.size());
    }

    private Section asked(Question question) {
        var facts = source.of(question);
        return section(question, app.glossary().analysis().ask(question, facts), facts);
    }

    private Definitions definitions(Question question, Facts facts) {
        return new Definitions(app, question, facts, source.filter());
    }

    private Section section(Question question, Sheet sheet, Facts facts) {
        boolean isOverview =
                question.kind() == ReportKind.OVERVIEW
                        && question.unit().isEmpty()
                        && question.by().isEmpty();
        var definitions = definitions(question, facts);
        var section =
                section(
                        title(question),
                        notes(question, definitions),
                        isOverview ? sheet.figuresBelow(app.glossary()::of) : sheet.table(),
                        Math.max(0, sheet.keys().size() - 1),
                        ReportCharts.of(question, sheet, stages()),
                        definitions,
                        sheet);
        var id = question.unit().isPresent() ? TREND : question.kind().code();
        return isOverview
                ? section.named(id).highlighting(ReportCharts.HIGHLIGHTS)
                : section.named(id);
    }

    private List<String> notes(Question question, Definitions definitions) {
        var notes = new ArrayList<>(List.of(about(question), definitions.counted()));
        if (question.unit().isPresent()) {
            TrendAnswer.soFar(app, question).ifPresent(notes::add);
        }
        return notes;
    }

    private List<String> stages() {
        var stages = new ArrayList<String>();
        for (var stage : app.policy().pipeline().normalOrder()) {
            stages.add(stage.code());
        }
        return stages;
    }

    private Section hours() {
        var span = options.onPage(ReportKind.ACTIVITY).span();
        var by = List.of(Dimension.WEEKDAY, Dimension.HOUR);
        var question = new Question(ReportKind.ACTIVITY, span, Optional.empty(), by, false);
        var facts = source.of(question);
        var sheet = app.glossary().analysis().ask(question, facts);
        var definitions = definitions(question, facts);
        return section(
                        app.say("page.hours"),
                        List.of(app.say("page.hours.about"), definitions.counted()),
                        sheet.table(),
                        1,
                        ReportCharts.HOURS,
                        definitions,
                        sheet)
                .named("hours");
    }

    private static Section section(
            String title,
            List<String> notes,
            Table table,
            int rowHeader,
            List<Chart> charts,
            Definitions definitions,
            Sheet sheet) {
        return new Section(
                "report", title, notes, table, rowHeader, charts, List.of(), definitions.of(sheet));
    }

    private String title(Question question) {
        var title = app.say("report." + question.kind().code() + ".title");
        if (question.unit().isEmpty()) {
            return title;
        }
        var trend = app.say("report.trend.title");
        return question.kind() == ReportKind.OVERVIEW ? trend : trend + ": " + title;
    }

    private String about(Question question) {
        boolean isTrend = question.unit().isPresent() && question.kind() == ReportKind.OVERVIEW;
        return app.say("report." + (isTrend ? TREND : question.kind().code()) + ".about");
    }
}
