package dev.tend.cli.due;

import dev.tend.cli.command.App;
import dev.tend.cli.command.Arguments;
import dev.tend.cli.command.Command;
import dev.tend.cli.command.CustomerSearch;
import dev.tend.cli.command.ExitCode;
import dev.tend.cli.command.Syntax;
import dev.tend.render.screen.SuggestionText;
import dev.tend.render.table.Format;
import dev.tend.rules.NextSteps;

import java.util.List;

/// The next steps with a customer, each with its reason and the command to type (F57).
public final class NextCommand implements Command {
    private static final String FORMATS = "table|json";

    @Override
    public void declare(Syntax syntax) {
        syntax.word("CUSTOMER").option(FORMATS, "-f", "--format");
    }

    @Override
    public ExitCode run(App app, Arguments arguments) {
        var format = app.rows().format(arguments, FORMATS);
        var key = new CustomerSearch(app).key(arguments.word(0));
        var situation = app.situation(app.account(key));
        var steps = NextSteps.of(situation, app.policy(), app.now(), app.language());
        var text = new SuggestionText(app.columns(), app.style(), app.messages(), app.labels());
        if (format == Format.JSON) {
            text.json(steps, app.environment().out());
        } else {
            text.print(situation, steps, app.environment().out());
        }
        app.leftOut().answerIsAbout(List.of(key));
        return app.answered(ExitCode.DONE);
    }
}
