package dev.tend.cli.book;

import dev.tend.cli.command.App;
import dev.tend.cli.command.Arguments;
import dev.tend.cli.command.Command;
import dev.tend.cli.command.ExitCode;
import dev.tend.cli.command.Syntax;
import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.model.diagnosis.Severity;
import dev.tend.render.diagnosis.SarifLog;
import dev.tend.render.table.Format;
import dev.tend.render.text.Style;
import dev.tend.report.CheckReport;

import java.util.LinkedHashSet;
import java.util.List;

/// Everything that is wrong with the book, or the problems asked for, sorted by place; or records
/// drawn by chance for somebody to read (F41).
public final class CheckCommand implements Command {
    private static final String SARIF = "sarif";

    @Override
    public void declare(Syntax syntax) {
        syntax.words("PATH|CUSTOMER", 0).option("error|warning|info", "--severity");
        syntax.options("CODE,CODE", "--only").flag("--strict");
        syntax.option("NUMBER", "--sample").option("NUMBER", "--seed");
        syntax.option(Format.ANY + "|" + SARIF, "-f", "--format");
    }

    @Override
    public ExitCode run(App app, Arguments arguments) {
        var input = new CheckInput(app, arguments);
        var sample = input.sample();
        boolean sarif =
                sample.isEmpty() && arguments.option("--format").filter(SARIF::equals).isPresent();
        // Records that are drawn have ids, problems have none.
        var possible = sample.isPresent() ? Format.ANY : Format.OF_ROWS + "|" + SARIF;
        var format = sarif ? Format.JSON : app.rows().format(arguments, possible);
        var query = input.query();
        var findings = new Checking(app).under(app.policyAsRead());
        if (sample.isPresent()) {
            return new Sampling(app, query, sample.get()).show(findings, arguments, format);
        }
        var problems = findings.problems().stream().filter(query::asksFor).toList();
        if (sarif) {
            sarif(app, problems);
        } else {
            show(app, problems, arguments, format);
        }
        unread(app, findings, problems);
        count(app, problems);
        return exitCode(problems, arguments.flag("--strict"));
    }

    private static void show(
            App app, List<Diagnostic> problems, Arguments arguments, Format format) {
        var text = app.diagnosticText(app.style());
        if (arguments.option("--format").isPresent()) {
            app.rows().show(CheckReport.of(problems, text::message), format);
        } else {
            text.print(problems, app.environment().out());
        }
    }

    private static void sarif(App app, List<Diagnostic> problems) {
        var log =
                new SarifLog(
                        App.VERSION,
                        CheckInput.docs(app),
                        app.folder().pathInRepository(),
                        app.diagnosticText(Style.PLAIN));
        log.write(problems, app.environment().out());
    }

    /// Says of which profiles nothing could be judged: what follows from that alone is no problem.
    private static void unread(App app, Checking.Findings findings, List<Diagnostic> problems) {
        var files = new LinkedHashSet<String>();
        for (var customer : findings.unread()) {
            var file = customer.places().whole().file();
            if (problems.stream().anyMatch(one -> one.place().file().equals(file))) {
                files.add(file);
            }
        }
        if (!files.isEmpty()) {
            app.environment().out().flush();
            app.environment().err().println(app.say("check.unread", String.join(", ", files)));
        }
    }

    private static void count(App app, List<Diagnostic> problems) {
        if (problems.isEmpty()) {
            return;
        }
        long errors = count(problems, Severity.ERROR);
        long warnings = count(problems, Severity.WARNING);
        long infos = count(problems, Severity.INFO);
        app.environment().out().flush();
        app.environment()
                .err()
                .println(
                        infos == 0
                                ? app.say("check.count", errors, warnings)
                                : app.say("check.count-all", errors, warnings, infos));
    }

    private static long count(List<Diagnostic> problems, Severity severity) {
        return problems.stream().filter(one -> one.severity() == severity).count();
    }

    private static ExitCode exitCode(List<Diagnostic> problems, boolean strict) {
        boolean refused =
                problems.stream()
                        .anyMatch(one ->
                                one.isError() || strict && one.severity() == Severity.WARNING);
        return refused ? ExitCode.NO : ExitCode.DONE;
    }
}
