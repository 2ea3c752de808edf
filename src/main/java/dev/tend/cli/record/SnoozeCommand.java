package dev.tend.cli.record;

import dev.tend.cli.command.App;
import dev.tend.cli.command.ArgumentName;
import dev.tend.cli.command.Arguments;
import dev.tend.cli.command.ExitCode;
import dev.tend.cli.command.Input;
import dev.tend.cli.command.Refusal;
import dev.tend.cli.command.Syntax;
import dev.tend.cli.command.Writing;
import dev.tend.model.record.Happening;
import dev.tend.model.value.Value;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/// Gives what is due a new due date; a fixed appointment only with a reason.
public final class SnoozeCommand implements Writing {
    @Override
    public void declare(Syntax syntax) {
        syntax.word("ID").word("WHEN").option("TEXT", "--why");
        Closing.declare(syntax);
    }

    @Override
    public ExitCode run(App app, Arguments arguments) throws IOException {
        var due = new Input(app).dueAgain(ArgumentName.of(app, "WHEN"), arguments.word(1));
        var found = ActionSearch.inBook(app).one(arguments.word(0));
        if (found.task().due().equals(due)) {
            throw Refusal.no(app.say("snooze.already", app.when(due)));
        }
        Map<String, Value> texts =
                arguments
                        .option("--why")
                        .filter(why -> !why.isBlank())
                        .<Map<String, Value>>map(why -> Map.of("why", new Value.Text(why)))
                        .orElse(Map.of());
        var reference = new Permission(app).snoozed(found, arguments);
        return new Closing(app, arguments)
                .append(
                        List.of(found),
                        _ -> List.of(new Happening.Snoozed(reference, due)),
                        texts,
                        "written.snooze");
    }
}
