package dev.tend.cli;

import dev.tend.render.CustomerScreen;

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
        new CustomerScreen(app.columns(), app.style(), app.messages(), app.labels(), app.today())
                .print(situation, app.environment().out());
        return app.answered(ExitCode.DONE);
    }
}
