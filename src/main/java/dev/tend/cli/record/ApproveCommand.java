package dev.tend.cli.record;

import dev.tend.cli.command.App;
import dev.tend.cli.command.Arguments;
import dev.tend.cli.command.CustomerSearch;
import dev.tend.cli.command.ExitCode;
import dev.tend.cli.command.Identity;
import dev.tend.cli.command.Input;
import dev.tend.cli.command.Refusal;
import dev.tend.cli.command.Syntax;
import dev.tend.cli.command.Writing;
import dev.tend.model.history.Situation;
import dev.tend.model.history.Transition;
import dev.tend.model.record.EntryId;
import dev.tend.model.record.Happening;
import dev.tend.model.value.Value;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Approves a weighty move of somebody else, or turns it down (F25).
public final class ApproveCommand implements Writing {
    /// A move that waits, and whose it is.
    private record Waiting(Situation situation, Transition move) {}

    @Override
    public void declare(Syntax syntax) {
        syntax.word("ID|CUSTOMER").optionalWord("SUMMARY").flag("--reject");
        syntax.option("TEXT", "--why").option("WHEN", "-t", "--at");
        syntax.option("WHO", "-b", "--by").flag("--dry-run");
    }

    @Override
    public ExitCode run(App app, Arguments arguments) throws IOException {
        var by = new Identity(app).writer(arguments);
        var waiting = one(app, arguments.word(0));
        if (arguments.flag("--reject") && arguments.option("--why").isEmpty()) {
            throw Refusal.usage(app.say("approve.why"), app.say("see-help", "approve"));
        }
        var at = new Input(app).happened(arguments);
        var ids = List.of(waiting.move().entry().id());
        boolean rejected = arguments.flag("--reject");
        Happening answer = rejected ? new Happening.Rejected(ids) : new Happening.Approved(ids);
        Map<String, Value> texts = new LinkedHashMap<>();
        arguments.optionalWord(1).ifPresent(text -> texts.put("summary", new Value.Text(text)));
        arguments.option("--why").ifPresent(why -> texts.put("why", new Value.Text(why)));
        var opportunity = waiting.move().entry().opportunity();
        return new Recording(app)
                .append(
                        waiting.situation().customer().key(),
                        arguments,
                        _ -> new Recorder(app).entry(by, at, opportunity, List.of(answer), texts),
                        rejected ? "written.reject" : "written.approve");
    }

    /// The one that a word names: by the beginning of its id, else by its customer.
    private static Waiting one(App app, String word) {
        var prefix = word.toLowerCase(Locale.ROOT);
        var all = waiting(app);
        var found = new ArrayList<Waiting>();
        if (EntryId.isPrefix(prefix)) {
            found.addAll(
                    all.stream()
                            .filter(one -> one.move().entry().id().startsWith(prefix))
                            .toList());
        }
        if (found.isEmpty()) {
            var key = new CustomerSearch(app).key(word);
            found.addAll(
                    all.stream()
                            .filter(one -> one.situation().customer().key().equals(key))
                            .toList());
        }
        if (found.isEmpty()) {
            throw Refusal.no(app.say("approve.nothing", word));
        }
        if (found.size() > 1) {
            var lines = found.stream().map(one -> line(app, one)).toList();
            throw Refusal.usage(app.say("approve.ambiguous", word, found.size()), lines);
        }
        return found.getFirst();
    }

    private static List<Waiting> waiting(App app) {
        var all = new ArrayList<Waiting>();
        for (var situation : app.situations()) {
            for (var journey : situation.journeys()) {
                journey.pending().ifPresent(move -> all.add(new Waiting(situation, move)));
            }
        }
        return all;
    }

    private static String line(App app, Waiting waiting) {
        var move = waiting.move();
        return "  "
                + move.entry().id()
                + "  "
                + waiting.situation().customer().name()
                + "  "
                + move.from().label().in(app.language())
                + " → "
                + move.to().label().in(app.language());
    }
}
