package dev.tend.cli.report;

import dev.tend.cli.command.App;
import dev.tend.cli.command.Arguments;
import dev.tend.cli.command.Command;
import dev.tend.cli.command.ExitCode;
import dev.tend.cli.command.HeadStart;
import dev.tend.cli.command.Invocation;
import dev.tend.cli.command.Refusal;
import dev.tend.cli.command.Syntax;

import java.io.IOException;
import java.util.ArrayList;

/// The material for looking back on a period, as a draft of the stage summary (F9, F38).
public final class ReviewCommand implements Command {
    @Override
    public void declare(Syntax syntax) {
        syntax.filters().flag("--print").flag("--dry-run");
    }

    @Override
    public void begin(HeadStart start) {
        start.writing();
    }

    @Override
    public ExitCode run(App app, Arguments arguments) throws IOException {
        var period = ReviewPeriod.read(app, arguments.words(0));
        var day = period.span().until(app.today()).to();
        var source = new FactsSource(app, new ReportOptions(app, arguments), period.filter());
        var facts = source.datedUpTo(day);
        var filter = new ArrayList<String>();
        period.filter().forEach(word -> filter.add(Invocation.quoted(word)));
        var drafts = new ReviewDrafts(app, period, facts, String.join(" ", filter));
        if (drafts.isOfNobody()) {
            throw nobody(app, period);
        }
        if (arguments.flag("--print") || !filter.isEmpty()) {
            drafts.in(app.language()).text().lines().forEach(app::print);
            return app.answered(ExitCode.DONE);
        }
        return new ReviewFile(app, period.span()).write(drafts::in, arguments.flag("--dry-run"));
    }

    private static Refusal nobody(App app, ReviewPeriod period) {
        return Refusal.no(
                period.filter().isEmpty()
                        ? app.say("review.nobody", period.span().name())
                        : app.say("list.nothing"));
    }
}
