package dev.tend.cli;

import dev.tend.model.Account;
import dev.tend.model.Action;
import dev.tend.model.Happening;
import dev.tend.model.Keys;
import dev.tend.model.Moment;
import dev.tend.model.Person;
import dev.tend.model.Result;
import dev.tend.model.Value;
import dev.tend.phrase.DatePhrase.Leaning;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Logs a contact with a customer (F1): what was said, what came of it, what is next.
final class LogCommand implements Command {
    @Override
    public void declare(Syntax syntax) {
        syntax.word("CUSTOMER").optionalWord("SUMMARY");
        syntax.option("CHANNEL", "-v", "--via").options("CONTACT", "-w", "--with");
        syntax.option("TOPIC", "-a", "--about").option("MOOD: WORDS", "-F", "--feedback");
        syntax.option("RESULT", "-r", "--result").option("STAGE", "-s", "--stage");
        syntax.option("REASON", "--reason").option("TEXT", "--words");
        syntax.flag("--force").option("TEXT", "--why");
        syntax.options("MILESTONE", "-m", "--milestone").options("ACTIVITY", "--activity");
        syntax.option("TEMPLATE", "-T", "--template");
        syntax.option("TEXT", "-n", "--next").option("WHEN", "-d", "--due");
        syntax.option("WHO", "-o", "--owner").option("CHANNEL", "--next-via");
        syntax.option("TEXT", "--goal").flag("--fixed").attached("ID,…", "--done");
        syntax.option("CODE", "--opportunity").options("KEY=VALUE", "--set");
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
                            var happenings = happenings(app, arguments, account, by);
                            var texts = texts(app, arguments);
                            if (happenings.isEmpty() && texts.isEmpty()) {
                                throw Refusal.usage(
                                        app.say("log.nothing"), app.say("see-help", "log"));
                            }
                            return new Recorder(app)
                                    .entry(
                                            by,
                                            at,
                                            arguments.option("--opportunity", ""),
                                            happenings,
                                            texts);
                        },
                        "written.log");
    }

    private static List<Happening> happenings(
            App app, Arguments arguments, Account account, Person by) {
        var input = new Input(app);
        var policy = app.policy();
        var happenings = new ArrayList<Happening>();
        arguments
                .option("--via")
                .map(via -> input.choice("--via", via, policy.channels()))
                .ifPresent(channel -> happenings.add(new Happening.Touch(channel.code())));
        arguments.option("--feedback").map(input::answer).ifPresent(happenings::add);
        arguments
                .option("--result")
                .map(result -> input.choice("--result", result, List.of(Result.values())))
                .ifPresent(result -> happenings.add(new Happening.Outcome(result)));
        arguments
                .option("--stage")
                .ifPresent(stage -> happenings.add(MoveCommand.move(app, stage, arguments)));
        boolean why =
                arguments.option("--reason").isPresent() || arguments.option("--words").isPresent();
        if (why && arguments.option("--stage").isEmpty()) {
            throw Refusal.usage(app.say("move.reason-without"));
        }
        for (var milestone : arguments.options("--milestone")) {
            var known = input.choice("--milestone", milestone, policy.milestones());
            happenings.add(new Happening.Reached(known.code()));
        }
        for (var activity : arguments.options("--activity")) {
            var known = input.choice("--activity", activity, policy.activities());
            happenings.add(new Happening.Activity(known.code()));
        }
        plan(app, arguments, by).ifPresent(happenings::add);
        var done = done(app, arguments, account);
        if (!done.isEmpty()) {
            happenings.add(new Happening.Done(done));
        }
        return happenings;
    }

    /// The action that `--next` plans; `--due` without it means nothing.
    static Optional<Happening> plan(App app, Arguments arguments, Person by) {
        if (arguments.option("--next").isEmpty()) {
            if (arguments.option("--due").isPresent()) {
                throw Refusal.usage(app.say("log.due-without-next"), app.say("see-help", "log"));
            }
            return Optional.empty();
        }
        return Optional.of(planned(app, arguments, by));
    }

    private static Happening.Plan planned(App app, Arguments arguments, Person by) {
        var input = new Input(app);
        var due =
                arguments
                        .option("--due")
                        .orElseThrow(() ->
                                Refusal.usage(
                                        app.say("log.next-without-due"), app.say("date.advice")));
        Moment when = input.moment("--due", due, Leaning.FUTURE);
        var zone = app.policy().zone();
        if (when.dayIn(zone).isBefore(input.happened(arguments).dayIn(zone))) {
            throw Refusal.usage(app.say("log.due-past", due, app.when(when)));
        }
        var owner =
                arguments
                        .option("--owner")
                        .map(who -> input.person("--owner", who).code())
                        .orElse(by.code());
        var via =
                arguments
                        .option("--next-via")
                        .map(word ->
                                input.choice("--next-via", word, app.policy().channels()).code())
                        .orElse("");
        return new Happening.Plan(
                arguments.option("--next", ""),
                when,
                owner,
                via,
                arguments.option("--goal", ""),
                arguments.flag("--fixed"));
    }

    /// The ids to close: those named, or this customer's only open action.
    private static List<String> done(App app, Arguments arguments, Account account) {
        var named = arguments.option("--done");
        if (named.isEmpty()) {
            return List.of();
        }
        var situation = app.situation(account);
        if (!named.get().isEmpty()) {
            var search = new ActionSearch(app, List.of(situation));
            return List.of(named.get().split(",")).stream()
                    .map(id -> search.one(id.strip()).action().id())
                    .distinct()
                    .toList();
        }
        var open = situation.openActions();
        if (open.size() == 1) {
            return List.of(open.getFirst().id());
        }
        var lines = open.stream().map(action -> line(app, action)).toList();
        throw Refusal.usage(
                open.isEmpty() ? app.say("done.none-open") : app.say("done.which", open.size()),
                lines);
    }

    private static String line(App app, Action action) {
        return "  "
                + action.id()
                + "  "
                + action.plan().what()
                + "  "
                + app.say("open.due", app.when(action.due()));
    }

    private static Map<String, Value> texts(App app, Arguments arguments) {
        Map<String, Value> texts = new LinkedHashMap<>();
        arguments
                .option("--template")
                .map(word -> new Input(app).template("--template", word))
                .ifPresent(template -> texts.put("template", new Value.Text(template)));
        MoveCommand.exception(app, arguments, texts);
        if (arguments.flag("--force") && arguments.option("--stage").isEmpty()) {
            throw Refusal.usage(app.say("move.force-why"));
        }
        var with = arguments.options("--with");
        if (!with.isEmpty()) {
            texts.put("with", Assignments.texts(with));
        }
        arguments.option("--about").ifPresent(about -> texts.put("about", new Value.Text(about)));
        arguments
                .optionalWord(1)
                .filter(words -> !words.isBlank())
                .ifPresent(words -> texts.put("summary", new Value.Text(words)));
        var keys = Keys.with(Map.of(), app.policy().entryFields());
        texts.putAll(Assignments.read(app, arguments.options("--set"), keys));
        return texts;
    }
}
