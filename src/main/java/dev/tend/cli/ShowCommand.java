package dev.tend.cli;

import dev.tend.model.Situation;
import dev.tend.render.CustomerScreen;
import dev.tend.rules.Completeness;

/// One customer on one screen (F18): profile, stage and days in it, open actions, what happened.
final class ShowCommand implements Command {
    @Override
    public void declare(Syntax syntax) {
        syntax.word("CUSTOMER");
    }

    @Override
    public ExitCode run(App app, Arguments arguments) {
        var key = new CustomerSearch(app).key(arguments.word(0));
        var situation = app.situation(app.keep(app.folder().account(key, app.policy())));
        new CustomerScreen(
                        app.columns(),
                        app.style(),
                        app.messages(),
                        app.labels(),
                        app.today(),
                        completeness(app, situation))
                .print(situation, app.environment().out());
        return app.answered(ExitCode.DONE);
    }

    private static String completeness(App app, Situation situation) {
        var complete = Completeness.of(situation, app.policy());
        if (complete.missing().isEmpty()) {
            return "";
        }
        var missing = complete.missing().stream().map(app::fieldName).toList();
        return app.say(
                "show.complete", complete.filled(), complete.wanted(), String.join(", ", missing));
    }
}
