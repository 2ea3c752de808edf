package dev.tend.cli.report;

import dev.tend.analysis.count.Sheet;
import dev.tend.analysis.fact.Facts;
import dev.tend.analysis.question.Question;
import dev.tend.analysis.question.ReportKind;
import dev.tend.cli.command.App;
import dev.tend.cli.command.Arguments;
import dev.tend.cli.command.Command;
import dev.tend.cli.command.ExitCode;
import dev.tend.cli.command.HeadStart;
import dev.tend.cli.command.KeyLabels;
import dev.tend.cli.command.Refusal;
import dev.tend.cli.command.Syntax;
import dev.tend.render.screen.FunnelChart;
import dev.tend.render.table.Format;
import dev.tend.report.Query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Figures (F43–F50), by the name of the report.
public final class ReportCommand implements Command {
    private static final String TREND = "trend";
    private static final String COMPARE = "compare";
    private static final String ALL = "all";

    /// Options that ask something of one report.
    private static final List<String> OF_ONE = List.of("--by", "--cohort", "--list");

    @Override
    public void declare(Syntax syntax) {
        syntax.optionalWord("REPORT").filters();
        ReportOptions.declare(syntax);
        syntax.option("CELL", "--list")
                .flag("--explain")
                .option(Format.ANY, "-f", "--format")
                .option("FILE", "--out")
                .flag("--bom");
    }

    @Override
    public void begin(HeadStart start) {
        start.answer(List.of(ReportKind.FUNNEL.code()));
    }

    @Override
    public ExitCode run(App app, Arguments arguments) {
        var first = arguments.optionalWord(0);
        var filter = filter(arguments);
        var name = named(app, first).orElseGet(() -> unnamed(app, arguments));
        var options = new ReportOptions(app, arguments);
        refuseTogether(app, arguments, name);
        return switch (name) {
            case TREND -> new TrendAnswer(app, arguments, options).run();
            case COMPARE -> new ComparisonAnswer(app, arguments, options).run();
            case ALL -> all(app, arguments, options, filter);
            default -> run(app, arguments, options, kind(app, name), filter);
        };
    }

    private static List<String> filter(Arguments arguments) {
        var filter = new ArrayList<>(arguments.words(1));
        arguments.optionalWord(0).filter(ReportCommand::isFilter).ifPresent(filter::addFirst);
        return filter;
    }

    /// The answer of one report, as far as it has been asked for: what `--list` may name.
    public static Sheet sheet(App app, Arguments arguments) {
        var name = named(app, arguments.optionalWord(0));
        var options = new ReportOptions(app, arguments);
        var question = options.question(kind(app, name.orElse(ReportKind.OVERVIEW.code())));
        return app.glossary().analysis().ask(question, facts(app, arguments, options, question));
    }

    /// Filters have a colon, reports have none, so that a filter may come first.
    static boolean isFilter(String word) {
        return Query.colon(word) >= 0;
    }

    private static Optional<String> named(App app, Optional<String> first) {
        return first.filter(word -> !isFilter(word))
                .map(title -> new KeyLabels(app).report(title, names()));
    }

    /// Definitions are for reading and not for files; two answers side by side have no cells.
    private static void refuseTogether(App app, Arguments arguments, String name) {
        boolean explains = arguments.flag("--explain");
        boolean lists = arguments.option("--list").isPresent();
        boolean isOfSeveral = name.equals(TREND) || name.equals(COMPARE);
        if (isOfSeveral && (explains || lists)) {
            throw Refusal.usage(app.say("report.several", name), app.say("report.several.advice"));
        }
        if (explains && lists) {
            throw Refusal.usage(app.say("report.explain.list"));
        }
        if (explains && arguments.option("--out").isPresent()) {
            throw Refusal.usage(app.say("report.explain.out", "--out"));
        }
        if (explains && app.rows().format(arguments, Format.ANY) != Format.TABLE) {
            throw Refusal.usage(app.say("report.explain.out", "--format"));
        }
    }

    /// A page has room for all of them.
    private static String unnamed(App app, Arguments arguments) {
        return app.rows().format(arguments, Format.ANY) == Format.HTML
                ? ALL
                : ReportKind.OVERVIEW.code();
    }

    private static ExitCode run(
            App app,
            Arguments arguments,
            ReportOptions options,
            ReportKind kind,
            List<String> filter) {
        var format = app.rows().format(arguments, Format.ANY);
        if (kind == ReportKind.FUNNEL && filter.isEmpty() && format != Format.HTML) {
            app.beginToRemember();
        }
        var question = options.question(kind);
        var cell = arguments.option("--list");
        if (format == Format.HTML && cell.isEmpty()) {
            return page(app, options, question, filter);
        }
        var facts = facts(app, arguments, options, question);
        TrendAnswer.requireKnown(app, question, facts);
        TrendAnswer.sayIfUnknown(app, question.span(), facts);
        var sheet = app.glossary().analysis().ask(question, facts);
        if (cell.isPresent()) {
            return new Evidence(app, question, facts, sheet).show(cell.get(), format);
        }
        if (format == Format.IDS && sheet.keys().isEmpty()) {
            throw Refusal.usage(app.say("report.ids", kind.code()), app.say("report.ids.advice"));
        }
        if (arguments.flag("--explain")) {
            new Definitions(app, question, facts, filter).print(sheet);
            return app.answered(ExitCode.DONE);
        }
        show(app, arguments, question, sheet, format);
        return app.answered(ExitCode.DONE);
    }

    private static ExitCode page(
            App app, ReportOptions options, Question question, List<String> filter) {
        var source = new FactsSource(app, options, filter);
        TrendAnswer.requireKnown(app, question, source.facts());
        new ReportPage(app, options, source).write(question, source.ask(question));
        return app.answered(ExitCode.DONE);
    }

    private static Facts facts(
            App app, Arguments arguments, ReportOptions options, Question question) {
        var filter = filter(arguments);
        boolean isOfWays =
                question.isOfWays() && options.asOf().isEmpty() && !looksAtRecords(arguments);
        return isOfWays && filter.isEmpty()
                ? FactsSource.ways(app)
                : new FactsSource(app, options, filter).facts();
    }

    private static ExitCode all(
            App app, Arguments arguments, ReportOptions options, List<String> filter) {
        if (app.rows().format(arguments, Format.ANY) != Format.HTML) {
            throw Refusal.usage(app.say("report.all.page"));
        }
        for (var option : OF_ONE) {
            if (arguments.flag(option)) {
                throw Refusal.usage(app.say("report.all.option", option));
            }
        }
        new ReportPage(app, options, new FactsSource(app, options, filter)).writeAll();
        return app.answered(ExitCode.DONE);
    }

    /// Single records are looked at to tell who stands behind a figure, and of how many.
    private static boolean looksAtRecords(Arguments arguments) {
        return arguments.flag("--explain") || arguments.flag("--list");
    }

    /// A format that was asked for is given as it is, also on a terminal.
    private static void show(
            App app, Arguments arguments, Question question, Sheet sheet, Format format) {
        boolean isForPeople =
                app.isTerminal()
                        && arguments.option("--format").isEmpty()
                        && !app.rows().isForAFile();
        boolean isOneFunnel = question.unit().isEmpty() && question.by().isEmpty();
        if (isForPeople
                && question.kind() == ReportKind.FUNNEL
                && isOneFunnel
                && chart(app).fits(sheet.table())) {
            chart(app).render(sheet.table(), app.environment().out());
        } else if (question.kind() == ReportKind.OVERVIEW && format == Format.TABLE) {
            app.rows().show(sheet.figuresBelow(app.glossary()::of), format);
        } else {
            app.rows().show(sheet.table(), format);
        }
    }

    private static FunnelChart chart(App app) {
        return new FunnelChart(app.columns(), app.style(), app.glossary());
    }

    /// Everything that may stand behind `report`.
    public static List<String> names() {
        var names = new ArrayList<>(ReportKind.codes());
        names.addAll(List.of(TREND, COMPARE, ALL));
        return names;
    }

    static ReportKind kind(App app, String name) {
        return ReportKind.ofCode(name)
                .orElseThrow(
                        () -> Refusal.unknown(app, app.say("report.unknown", name), name, names()));
    }
}
