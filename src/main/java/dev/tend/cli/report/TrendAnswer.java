package dev.tend.cli.report;

import dev.tend.analysis.Trend;
import dev.tend.analysis.fact.Facts;
import dev.tend.analysis.question.Question;
import dev.tend.cli.command.App;
import dev.tend.cli.command.Arguments;
import dev.tend.cli.command.ExitCode;
import dev.tend.cli.command.Refusal;
import dev.tend.model.value.Span;
import dev.tend.render.table.Format;

import java.util.Optional;

/// How the figures of a report go over days, weeks, months or quarters (F49).
record TrendAnswer(App app, Arguments arguments, ReportOptions options) {
    ExitCode run() {
        var format = app.rows().format(arguments, Format.ANY);
        var named = NamedReport.read(app, arguments.words(1), "report.trend.none");
        var source = new FactsSource(app, options, named.filter());
        var question = options.trend(named.kind());
        requireKnown(app, question, source.facts());
        var sheet = source.ask(question);
        if (format == Format.HTML) {
            new ReportPage(app, options, source).write(question, sheet);
            return app.answered(ExitCode.DONE);
        }
        var trend = new Trend(sheet, app.glossary()::of, soFar(app, question));
        boolean isForPeople = format == Format.TABLE || format == Format.MARKDOWN;
        app.rows().show(isForPeople ? trend.courses() : trend.facts(), format);
        return app.answered(ExitCode.DONE);
    }

    /// Periods that end before anything is known would have no rows.
    static void requireKnown(App app, Question question, Facts facts) {
        var last = question.span().until(facts.day()).to();
        if (question.unit().isPresent() && last.isBefore(facts.firstDay())) {
            throw Refusal.no(app.say("report.before", facts.firstDay()));
        }
    }

    /// The same of one period, whose figures are all blank or zero: said, as it is no answer.
    /// Whether that was so.
    static boolean sayIfUnknown(App app, Span span, Facts facts) {
        boolean unknown = span.until(facts.day()).to().isBefore(facts.firstDay());
        if (unknown) {
            app.complain(app.say("report.before", facts.firstDay()));
        }
        return unknown;
    }

    /// What the last period is called where it is still running.
    static Optional<String> soFar(App app, Question question) {
        var unit = question.unit().orElseThrow();
        var to = question.span().to();
        var last = Span.of(unit, unit.start(to));
        return last.to().isAfter(to)
                ? Optional.of(app.say("report.so-far", last.name()))
                : Optional.empty();
    }
}
