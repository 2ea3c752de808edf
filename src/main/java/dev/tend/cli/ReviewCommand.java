package dev.tend.cli;

import dev.tend.analysis.Review;
import dev.tend.model.Span;
import dev.tend.review.Draft;
import dev.tend.review.PartText;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Map;

/// The material for looking back on a period, as a draft of the stage summary (F9, F38).
final class ReviewCommand implements Command {
    @Override
    public void declare(Syntax syntax) {
        syntax.filters().flag("--print").flag("--dry-run");
    }

    @Override
    public ExitCode run(App app, Arguments arguments) throws IOException {
        var period = ReviewPeriod.read(app, arguments.words(0));
        var day = period.span().until(app.today()).to();
        var source = new FactsSource(app, new ReportOptions(app, arguments), period.filter());
        var facts = source.datedUpTo(day);
        var review = new Review(facts, period.span(), period.unit(), app.glossary().analysis());
        if (review.census().customers() == 0) {
            throw nobody(app, period);
        }
        var filter = new ArrayList<String>();
        period.filter().forEach(word -> filter.add(Invocation.quoted(word)));
        var parts =
                new PartText(review, app.messages(), app.glossary()::of, String.join(" ", filter));
        var bodies = parts.bodies();
        if (arguments.flag("--print") || !filter.isEmpty()) {
            draft(app, period.span(), bodies).lines().forEach(app::print);
            return app.answered(ExitCode.DONE);
        }
        return new ReviewFile(app, period.span())
                .write(bodies, draft(app, period.span(), bodies), arguments.flag("--dry-run"));
    }

    private static String draft(App app, Span span, Map<String, String> bodies) {
        return new Draft(app.messages(), bodies).text(span.name());
    }

    private static Refusal nobody(App app, ReviewPeriod period) {
        return Refusal.no(
                period.filter().isEmpty()
                        ? app.say("review.nobody", period.span().name())
                        : app.say("list.nothing"));
    }
}
