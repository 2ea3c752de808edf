package dev.tend.cli;

import dev.tend.model.Spelling;
import dev.tend.render.Format;
import dev.tend.render.FunnelChart;
import dev.tend.report.FunnelReport;

import java.util.List;

/// Figures (F43), by the name of the report.
final class ReportCommand implements Command {
    private static final List<String> REPORTS = List.of("funnel");

    @Override
    public void declare(Syntax syntax) {
        syntax.word("REPORT").filters().option(Format.ANY, "-f", "--format");
    }

    @Override
    public ExitCode run(App app, Arguments arguments) {
        var name = arguments.word(0);
        if (!REPORTS.contains(name)) {
            var list = app.say("choice.list", String.join(" ", REPORTS));
            throw Refusal.usage(
                    app.say("report.unknown", name),
                    Spelling.nearest(name, REPORTS)
                            .map(near -> app.say("did-you-mean", near))
                            .orElse(list));
        }
        var format = app.rows().format(arguments, Format.ANY);
        var query = ListCommand.query(app, arguments.words(1));
        var funnel = FunnelReport.of(query.among(app.situations(), app.policy()), app.labels());
        // A format that was asked for is given as it is, also on a terminal.
        if (app.isTerminal() && arguments.option("--format").isEmpty()) {
            new FunnelChart(app.columns(), app.style(), app::heading)
                    .render(funnel, app.environment().out());
        } else {
            app.rows().show(funnel, format);
        }
        return app.answered(ExitCode.DONE);
    }
}
