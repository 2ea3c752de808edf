package dev.tend.cli.record;

import dev.tend.cli.command.App;
import dev.tend.cli.command.Arguments;
import dev.tend.cli.command.ExitCode;
import dev.tend.cli.command.Refusal;
import dev.tend.cli.command.Syntax;
import dev.tend.cli.command.Writing;
import dev.tend.model.record.Happening;
import dev.tend.model.value.Value;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/// Closes what is due as no longer wanted; says why.
public final class DropCommand implements Writing {
    @Override
    public void declare(Syntax syntax) {
        syntax.words("ID", 1).option("TEXT", "--why");
        Closing.declare(syntax);
    }

    @Override
    public ExitCode run(App app, Arguments arguments) throws IOException {
        var why =
                arguments
                        .option("--why")
                        .filter(text -> !text.isBlank())
                        .orElseThrow(() -> Refusal.usage(app.say("drop.why")));
        var search = ActionSearch.inBook(app);
        var permission = new Permission(app);
        var tasks = arguments.words(0).stream().map(search::one).toList();
        return new Closing(app, arguments)
                .append(
                        tasks,
                        those -> List.of(new Happening.Dropped(permission.dropped(those))),
                        Map.of("why", new Value.Text(why)),
                        "written.drop");
    }
}
