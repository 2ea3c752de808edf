package dev.tend.cli.due;

import dev.tend.cli.command.App;
import dev.tend.cli.command.Arguments;
import dev.tend.cli.command.Command;
import dev.tend.cli.command.ExitCode;
import dev.tend.cli.command.Syntax;
import dev.tend.model.history.Situation;
import dev.tend.render.screen.ExplanationJson;
import dev.tend.render.screen.ExplanationScreen;
import dev.tend.render.table.Format;
import dev.tend.report.ShortIds;
import dev.tend.rules.ClosingCommand;
import dev.tend.schedule.Explainer;
import dev.tend.schedule.Explanation;
import dev.tend.schedule.NotAsked;
import dev.tend.schedule.Task;
import dev.tend.schedule.Traced;
import dev.tend.schedule.Unasked;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Why something is due when it is (F30): one task, or all of a customer.
public final class WhyCommand implements Command {
    private static final String FORMATS = "table|json";
    private static final String THE_TEAM = "";

    @Override
    public void declare(Syntax syntax) {
        syntax.word("CUSTOMER|ID").option(FORMATS, "-f", "--format");
    }

    @Override
    public ExitCode run(App app, Arguments arguments) {
        var format = app.rows().format(arguments, FORMATS);
        var search = new TaskSearch(app);
        var found = search.byId(arguments.word(0));
        var unasked = List.<Unasked>of();
        var about = new ArrayList<String>();
        for (var one : found) {
            about.add(one.situation().map(its -> its.customer().key()).orElse(THE_TEAM));
        }
        if (found.isEmpty()) {
            var customer = search.customer(arguments.word(0));
            about.add(customer.customer().key());
            found = search.of(customer);
            unasked = NotAsked.of(app.policy(), customer, tasks(found));
        }
        // They are all of one customer, or one of the team.
        var situation =
                found.isEmpty() ? Optional.<Situation>empty() : found.getFirst().situation();
        var explainer = new Explainer(app.policy(), situation.map(search::of).orElse(found));
        var explanations = new ArrayList<Explanation>();
        for (var one : found) {
            explanations.add(explainer.of(one));
        }
        var command = command(app, situation);
        if (format == Format.JSON) {
            new ExplanationJson(app.labels(), command).print(explanations, app.environment().out());
        } else {
            screen(app, search, command).print(explanations, unasked, app.environment().out());
        }
        // What the team owes rests on the whole book.
        if (!about.contains(THE_TEAM)) {
            app.leftOut().answerIsAbout(about);
        }
        return app.answered(ExitCode.DONE);
    }

    private static ExplanationScreen screen(
            App app, TaskSearch search, Function<Explanation, String> command) {
        return new ExplanationScreen(
                app.columns(),
                app.style(),
                app.messages(),
                app.labels(),
                ShortIds.among(search.ids()),
                app.today(),
                command);
    }

    private static Function<Explanation, String> command(App app, Optional<Situation> situation) {
        if (situation.isEmpty()) {
            return _ -> "";
        }
        var ending = new ClosingCommand(situation.get(), app.policy(), app.now());
        return explanation -> ending.of(explanation.task());
    }

    private static List<Task> tasks(List<Traced> traced) {
        var tasks = new ArrayList<Task>();
        traced.forEach(one -> tasks.add(one.item().task()));
        return tasks;
    }
}
