package dev.tend.cli;

import dev.tend.analysis.Question;
import dev.tend.analysis.ReportKind;
import dev.tend.analysis.Sheet;
import dev.tend.render.Format;
import dev.tend.render.FunnelChart;

import java.util.ArrayList;
import java.util.List;

/// Figures (F43–F50), by the name of the report.
final class ReportCommand implements Command {
    private static final String TREND = "trend";
    private static final String COMPARE = "compare";

    @Override
    public void declare(Syntax syntax) {
        syntax.word("REPORT").filters();
        ReportOptions.declare(syntax);
        syntax.option("CELL", "--list")
                .flag("--explain")
                .option(Format.ANY, "-f", "--format")
                .flag("--bom");
    }

    @Override
    public ExitCode run(App app, Arguments arguments) {
        var name = arguments.word(0);
        var options = new ReportOptions(app, arguments);
        return switch (name) {
            case TREND -> new TrendAnswer(app, arguments, options).run();
            case COMPARE -> new ComparisonAnswer(app, arguments, options).run();
            default -> run(app, arguments, options, kind(app, name));
        };
    }

    private static ExitCode run(
            App app, Arguments arguments, ReportOptions options, ReportKind kind) {
        var format = app.rows().format(arguments, Format.ANY);
        var question = options.question(kind);
        var facts =
                isCountedByWays(question, options, arguments)
                        ? FactsSource.ways(app)
                        : new FactsSource(app, options, arguments.words(1)).facts();
        var sheet = app.analysis().ask(question, facts);
        var cell = arguments.option("--list");
        if (cell.isPresent()) {
            return new Evidence(app, sheet, question.span().until(facts.day()).to())
                    .show(cell.get(), format);
        }
        if (arguments.flag("--explain")) {
            new Definitions(app, question, facts, arguments.words(1)).print(sheet);
            return app.answered(ExitCode.DONE);
        }
        show(app, arguments, question, sheet, format);
        return app.answered(ExitCode.DONE);
    }

    /// Whether it is the funnel as it stands, without a look at single records.
    private static boolean isCountedByWays(
            Question question, ReportOptions options, Arguments arguments) {
        return question.kind() == ReportKind.FUNNEL
                && question.by().isEmpty()
                && question.unit().isEmpty()
                && !question.cohort()
                && options.asOf().isEmpty()
                && arguments.words(1).isEmpty()
                && arguments.option("--list").isEmpty()
                && !arguments.flag("--explain");
    }

    /// A format that was asked for is given as it is, also on a terminal.
    private static void show(
            App app, Arguments arguments, Question question, Sheet sheet, Format format) {
        boolean isForPeople = app.isTerminal() && arguments.option("--format").isEmpty();
        boolean isOneFunnel = question.unit().isEmpty() && question.by().isEmpty();
        if (isForPeople && question.kind() == ReportKind.FUNNEL && isOneFunnel) {
            new FunnelChart(app.columns(), app.style(), app::heading)
                    .render(sheet.table(), app.environment().out());
        } else if (question.kind() == ReportKind.OVERVIEW && format == Format.TABLE) {
            app.rows().show(sheet.figuresBelow(app::heading), format);
        } else {
            app.rows().show(sheet.table(), format);
        }
    }

    static ReportKind kind(App app, String name) {
        return ReportKind.ofCode(name)
                .orElseThrow(() -> {
                    var codes = new ArrayList<>(ReportKind.codes());
                    codes.addAll(List.of(TREND, COMPARE));
                    return Refusal.unknown(app, app.say("report.unknown", name), name, codes);
                });
    }
}
