package dev.tend.cli.customer;

import dev.tend.cli.command.App;
import dev.tend.cli.command.Arguments;
import dev.tend.cli.command.Command;
import dev.tend.cli.command.CustomerSearch;
import dev.tend.cli.command.ExitCode;
import dev.tend.cli.command.Syntax;
import dev.tend.model.history.Situation;
import dev.tend.model.record.DueSource;
import dev.tend.render.screen.CustomerScreen;
import dev.tend.rules.Completeness;
import dev.tend.schedule.Schedule;
import dev.tend.schedule.Task;

import java.util.ArrayList;
import java.util.List;

/// One customer on one screen (F18): profile, stage and days in it, open actions, what happened.
public final class ShowCommand implements Command {
    @Override
    public void declare(Syntax syntax) {
        syntax.word("CUSTOMER");
    }

    @Override
    public ExitCode run(App app, Arguments arguments) {
        var key = new CustomerSearch(app).key(arguments.word(0));
        var situation = app.situation(app.account(key));
        new CustomerScreen(
                        app.columns(),
                        app.style(),
                        app.messages(),
                        app.labels(),
                        app.today(),
                        completeness(app, situation))
                .print(situation, tasks(app, situation), app.environment().out());
        app.leftOut().answerIsAbout(List.of(key));
        return app.answered(ExitCode.DONE);
    }

    /// What is planned, and what else asks for attention today.
    private static List<Task> tasks(App app, Situation situation) {
        var tasks = new ArrayList<Task>();
        for (var task : new Schedule(app.policy(), app.today()).tasks(situation)) {
            if (task.source() == DueSource.PLAN
                    || !task.isCovered() && !task.shows().isAfter(app.today())) {
                tasks.add(task);
            }
        }
        var zone = app.policy().zone();
        tasks.sort((a, b) -> Long.compare(a.due().orderIn(zone), b.due().orderIn(zone)));
        return tasks;
    }

    private static String completeness(App app, Situation situation) {
        var complete = Completeness.of(situation, app.policy());
        if (complete.missing().isEmpty()) {
            return "";
        }
        var glossary = app.glossary();
        var missing = new ArrayList<String>();
        for (var key : complete.missing()) {
            missing.add(glossary.field(key));
        }
        return app.say(
                "show.complete", complete.filled(), complete.wanted(), String.join(", ", missing));
    }
}
