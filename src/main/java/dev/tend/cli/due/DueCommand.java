package dev.tend.cli.due;

import dev.tend.cli.command.App;
import dev.tend.cli.command.Arguments;
import dev.tend.cli.command.Command;
import dev.tend.cli.command.ExitCode;
import dev.tend.cli.command.HeadStart;
import dev.tend.cli.command.Refusal;
import dev.tend.cli.command.Syntax;
import dev.tend.phrase.DatePhrase;
import dev.tend.schedule.DueItem;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/// What is due today or overdue (F30). Prints nothing where nothing is.
public final class DueCommand implements Command {
    private static final String OWNER = "owner";

    @Override
    public void declare(Syntax syntax) {
        DueSelection.declare(syntax);
        syntax.flag("--exit-code");
        syntax.option(OWNER, "--group-by").option("DIR", "--out");
        syntax.option(DueAnswer.FORMATS, "-f", "--format").flag("--bom");
    }

    @Override
    public void begin(HeadStart start) {
        start.answer(List.of());
        start.identity(DueSelection.WHOSE);
    }

    @Override
    public ExitCode run(App app, Arguments arguments) throws IOException {
        var folder = folder(app, arguments);
        if (arguments.words(0).isEmpty()) {
            app.beginToRemember();
        }
        var until = until(app, arguments);
        var showing = new DueSelection(app, arguments).upTo(until);
        var answer = new DueAnswer(app, arguments, showing.allIds());
        var items = showing.items();
        if (folder.isEmpty()) {
            answer.print(items);
        } else {
            answer.writeByOwner(items, folder);
        }
        return app.answered(
                arguments.flag("--exit-code") && anyOverdue(items) ? ExitCode.NO : ExitCode.DONE);
    }

    /// Where to write a file per owner, or empty.
    private static String folder(App app, Arguments arguments) {
        var group = arguments.option("--group-by", "");
        var folder = arguments.option("--out", "");
        if (group.isEmpty() != folder.isEmpty() || !group.isEmpty() && !group.equals(OWNER)) {
            throw Refusal.usage(app.say("due.group"), app.say("see-help", "due"));
        }
        return folder;
    }

    private static boolean anyOverdue(List<DueItem> items) {
        for (var item : items) {
            if (item.overdue()) {
                return true;
            }
        }
        return false;
    }

    /// Today; a calendar looks as far ahead as anything is known.
    private static LocalDate until(App app, Arguments arguments) {
        var within = arguments.option("--within");
        if (within.isEmpty()) {
            return DueAnswer.isCalendar(arguments) ? LocalDate.MAX : app.today();
        }
        return DatePhrase.length(within.get())
                .map(app.today()::plus)
                .orElseThrow(() ->
                        Refusal.usage(
                                app.say("length.unreadable", "--within", within.get()),
                                app.say("length.advice")));
    }
}
