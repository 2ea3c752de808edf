package dev.tend.cli;

import dev.tend.render.ExplanationJson;
import dev.tend.render.ExplanationScreen;
import dev.tend.render.Format;
import dev.tend.report.ShortIds;
import dev.tend.rules.ClosingCommand;
import dev.tend.schedule.DueItem;
import dev.tend.schedule.Explainer;
import dev.tend.schedule.Explanation;
import dev.tend.schedule.NotAsked;
import dev.tend.schedule.Task;
import dev.tend.schedule.Unasked;

import java.util.ArrayList;
import java.util.List;

/// Why something is due when it is (F30): one task, or all of a customer.
final class WhyCommand implements Command {
    private static final String FORMATS = "table|json";

    @Override
    public void declare(Syntax syntax) {
        syntax.word("CUSTOMER|ID").option(FORMATS, "-f", "--format");
    }

    @Override
    public ExitCode run(App app, Arguments arguments) {
        var format = app.rows().format(arguments, FORMATS);
        var search = new TaskSearch(app);
        var items = search.byId(arguments.word(0));
        var unasked = List.<Unasked>of();
        if (items.isEmpty()) {
            var situation = search.customer(arguments.word(0));
            items = search.itemsOf(situation);
            unasked = NotAsked.of(app.policy(), situation, tasks(items));
        }
        var explanations = new ArrayList<Explanation>();
        for (var item : items) {
            var beside = item.situation().map(search::itemsOf).orElse(List.of());
            explanations.add(new Explainer(app.policy()).of(item, tasks(beside)));
        }
        if (format == Format.JSON) {
            new ExplanationJson(app.labels(), one -> command(app, one))
                    .print(explanations, app.environment().out());
        } else {
            screen(app, search).print(explanations, unasked, app.environment().out());
        }
        return app.answered(ExitCode.DONE);
    }

    private static ExplanationScreen screen(App app, TaskSearch search) {
        var ids = new ArrayList<String>();
        search.items().forEach(item -> ids.add(item.task().id()));
        return new ExplanationScreen(
                app.columns(),
                app.style(),
                app.messages(),
                app.labels(),
                ShortIds.among(ids),
                app.today(),
                explanation -> command(app, explanation));
    }

    private static String command(App app, Explanation explanation) {
        var situation = explanation.item().situation();
        return situation.isPresent()
                ? new ClosingCommand(situation.get(), app.policy(), app.now())
                        .of(explanation.task())
                : "";
    }

    private static List<Task> tasks(List<DueItem> items) {
        var tasks = new ArrayList<Task>();
        items.forEach(item -> tasks.add(item.task()));
        return tasks;
    }
}
