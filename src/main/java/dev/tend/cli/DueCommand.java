package dev.tend.cli;

import dev.tend.phrase.DatePhrase;
import dev.tend.render.Format;
import dev.tend.report.DueReport;
import dev.tend.report.ShortIds;
import dev.tend.schedule.DueItem;
import dev.tend.schedule.DueList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What is due today or overdue (F30). Prints nothing where nothing is.
final class DueCommand implements Command {
    @Override
    public void declare(Syntax syntax) {
        DueSelection.declare(syntax);
        syntax.flag("--exit-code").option(Format.ANY, "-f", "--format");
    }

    @Override
    public ExitCode run(App app, Arguments arguments) {
        var format = app.format(arguments, Format.ANY);
        var until = until(app, arguments);
        var selection = new DueSelection(app, arguments);
        var everything = selection.everything();
        var items = selection.of(new DueList(app.policy(), app.now()).upTo(until, everything));
        if (!items.isEmpty() || format != Format.TABLE) {
            var table = DueReport.of(items, ids(everything), app.labels(), app.today());
            app.show(table, format);
        }
        return app.answered(
                arguments.flag("--exit-code") && anyOverdue(items) ? ExitCode.NO : ExitCode.DONE);
    }

    private static ShortIds ids(List<DueItem> items) {
        var ids = new ArrayList<String>();
        for (var item : items) {
            ids.add(item.task().id());
        }
        return ShortIds.among(ids);
    }

    private static boolean anyOverdue(List<DueItem> items) {
        for (var item : items) {
            if (item.overdue()) {
                return true;
            }
        }
        return false;
    }

    private static LocalDate until(App app, Arguments arguments) {
        var within = arguments.option("--within");
        if (within.isEmpty()) {
            return app.today();
        }
        return DatePhrase.length(within.get())
                .map(app.today()::plus)
                .orElseThrow(() ->
                        Refusal.usage(
                                app.say("length.unreadable", "--within", within.get()),
                                app.say("length.advice")));
    }
}
