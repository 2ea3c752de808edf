package dev.tend.cli;

import dev.tend.model.EntryId;
import dev.tend.model.Happening;
import dev.tend.model.Result;
import dev.tend.model.Value;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Closes planned actions as done (F28). Words after the ids are the summary.
final class DoneCommand implements Command {
    @Override
    public void declare(Syntax syntax) {
        syntax.words("ID", 1).option("CHANNEL", "-v", "--via");
        syntax.option("RESULT", "-r", "--result").option("TEXT", "-n", "--next");
        syntax.option("WHEN", "-d", "--due").option("WHO", "-o", "--owner");
        Closing.declare(syntax);
    }

    @Override
    public ExitCode run(App app, Arguments arguments) throws IOException {
        var words = arguments.words(0);
        var search = new ActionSearch(app, app.situations());
        var actions = new ArrayList<ActionSearch.Found>();
        Map<String, Value> texts = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            if (i > 0 && i == words.size() - 1 && isSummary(words.get(i), search)) {
                texts.put("summary", new Value.Text(words.get(i)));
            } else {
                actions.add(search.one(words.get(i)));
            }
        }
        var input = new Input(app);
        var touch =
                arguments
                        .option("--via")
                        .map(via -> input.choice("--via", via, app.policy().channels()));
        var result =
                arguments
                        .option("--result")
                        .map(word -> input.choice("--result", word, List.of(Result.values())))
                        .map(Happening.Outcome::new);
        var plan = LogCommand.plan(app, arguments, new Identity(app).writer(arguments));
        return new Closing(app, arguments)
                .append(
                        actions,
                        ids -> {
                            var happenings = new ArrayList<Happening>();
                            touch.ifPresent(one -> happenings.add(new Happening.Touch(one.code())));
                            result.ifPresent(happenings::add);
                            plan.ifPresent(happenings::add);
                            happenings.add(new Happening.Done(ids));
                            return List.copyOf(happenings);
                        },
                        texts,
                        "written.done");
    }

    /// The last word is a summary unless it could be an id: a mistyped id must not be taken for
    /// words.
    private static boolean isSummary(String word, ActionSearch search) {
        return !EntryId.isPrefix(word.toLowerCase(Locale.ROOT))
                && search.beginningWith(word).isEmpty();
    }
}
