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
import dev.tend.model.policy.Person;
import dev.tend.model.record.Account;
import dev.tend.model.record.Action;
import dev.tend.model.record.Happening;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Logs a contact with a customer (F1): what was said, what came of it, what is next.
public final class LogCommand implements Writing {
    @Override
    public void declare(Syntax syntax) {
        syntax.word("CUSTOMER").optionalWord("SUMMARY");
        ContactRecord.declare(syntax);
        syntax.option("STAGE", "-s", "--stage").option("REASON", "--reason");
        syntax.option("TEXT", "--words").flag("--force").option("TEXT", "--why");
        syntax.attached("ID,…", "--done").option("CODE", "--opportunity");
        syntax.option("WHEN", "-t", "--at").option("WHO", "-b", "--by").flag("--dry-run");
    }

    @Override
    public ExitCode run(App app, Arguments arguments) throws IOException {
        var by = new Identity(app).writer(arguments);
        var key = new CustomerSearch(app).key(arguments.word(0));
        var at = new Input(app).happened(arguments);
        return new Recording(app)
                .append(
                        key,
                        arguments,
                        account -> {
                            var closed = closed(app, arguments, account);
                            var happenings = happenings(app, arguments, closed, by);
                            var texts =
                                    new ContactRecord(app, arguments)
                                            .texts(arguments.optionalWord(1).orElse(""));
                            if (happenings.isEmpty() && texts.isEmpty()) {
                                throw Refusal.usage(
                                        app.say("log.nothing"), app.say("see-help", "log"));
                            }
                            var opportunity =
                                    opportunity(app, arguments, account, closed, happenings);
                            return new Recorder(app).entry(by, at, opportunity, happenings, texts);
                        },
                        "written.log");
    }

    /// Where none is named, that of what is closed.
    private static String opportunity(
            App app,
            Arguments arguments,
            Account account,
            List<ActionSearch.Found> closed,
            List<Happening> happenings) {
        var ofClosed =
                closed.isEmpty()
                        ? ""
                        : new ClosedOpportunities(app, arguments).one(account, closed);
        return ofClosed.isEmpty()
                ? TypedOpportunity.code(app, arguments, account, move(happenings))
                : ofClosed;
    }

    private static Optional<Happening.Move> move(List<Happening> happenings) {
        for (var happening : happenings) {
            if (happening instanceof Happening.Move move) {
                return Optional.of(move);
            }
        }
        return Optional.empty();
    }

    private static List<Happening> happenings(
            App app, Arguments arguments, List<ActionSearch.Found> closed, Person by) {
        var happenings = new ArrayList<>(new ContactRecord(app, arguments).happenings(by));
        var done = new Permission(app).done(closed, arguments.option("--via").isPresent());
        if (!done.isEmpty()) {
            happenings.add(new Happening.Done(done));
        }
        return happenings;
    }

    /// What is closed: those named, or this customer's only open action.
    private static List<ActionSearch.Found> closed(App app, Arguments arguments, Account account) {
        var named = arguments.option("--done");
        if (named.isEmpty()) {
            return List.of();
        }
        var situation = app.situation(account);
        if (!named.get().isEmpty()) {
            return named(app, named.get(), situation);
        }
        var open = situation.openActions();
        if (open.size() == 1) {
            return ActionSearch.planned(app, situation);
        }
        var lines = open.stream().map(action -> line(app, action)).toList();
        throw Refusal.usage(
                open.isEmpty() ? app.say("done.none-open") : app.say("done.which", open.size()),
                lines);
    }

    private static List<ActionSearch.Found> named(App app, String ids, Situation situation) {
        var search = ActionSearch.of(app, situation);
        var tasks = new ArrayList<ActionSearch.Found>();
        for (var id : ids.split(",")) {
            var found = search.one(id.strip());
            if (!tasks.contains(found)) {
                tasks.add(found);
            }
        }
        return tasks;
    }

    private static String line(App app, Action action) {
        return "  "
                + action.id()
                + "  "
                + action.plan().what()
                + "  "
                + app.say("open.due", app.when(action.due()));
    }
}
