package dev.tend.cli.record;

import dev.tend.cli.command.App;
import dev.tend.cli.command.Arguments;
import dev.tend.cli.command.Assignments;
import dev.tend.cli.command.Input;
import dev.tend.cli.command.Refusal;
import dev.tend.cli.command.Syntax;
import dev.tend.model.policy.Field;
import dev.tend.model.policy.Keys;
import dev.tend.model.policy.Person;
import dev.tend.model.record.Contact;
import dev.tend.model.record.Happening;
import dev.tend.model.record.Result;
import dev.tend.model.value.Value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was said with a customer, what came of it and what is next, from the options that `log` and
/// `done` share (F1).
record ContactRecord(App app, Arguments arguments) {
    private static final List<String> PARTS_OF_A_PLAN =
            List.of("--due", "--owner", "--next-via", "--goal");

    /// What says the keys that `--set` does not.
    private static final Map<String, String> OPTIONS =
            Map.of(
                    "template", "--template",
                    "with", "--with",
                    "about", "--about",
                    "summary", "SUMMARY",
                    "via", "--via",
                    "feedback", "--feedback",
                    "result", "--result",
                    "close", "--close",
                    "milestones", "--milestone",
                    "activities", "--activity");

    static void declare(Syntax syntax) {
        syntax.option("CHANNEL", "-v", "--via").options("CONTACT", "-w", "--with");
        syntax.option("TOPIC", "-a", "--about").option("MOOD: WORDS", "-F", "--feedback");
        syntax.option("RESULT", "-r", "--result");
        syntax.options("MILESTONE", "-m", "--milestone").options("ACTIVITY", "--activity");
        syntax.option("TEXT", "-n", "--next").option("WHEN", "-d", "--due");
        syntax.option("WHO", "-o", "--owner").option("CHANNEL", "--next-via");
        syntax.option("TEXT", "--goal").flag("--fixed");
        syntax.option("DAY", "--close");
        syntax.option("TEMPLATE", "-T", "--template").options("KEY=VALUE", "--set");
    }

    /// What the options say happened.
    List<Happening> happenings(Person by) {
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
                .ifPresent(stage -> happenings.add(TypedMove.happening(app, stage, arguments)));
        boolean why =
                arguments.option("--reason").isPresent() || arguments.option("--words").isPresent();
        if (why && arguments.option("--stage").isEmpty()) {
            throw Refusal.usage(app.say("move.reason-without"));
        }
        expected(app, arguments).ifPresent(happenings::add);
        for (var milestone : arguments.options("--milestone")) {
            var known = input.choice("--milestone", milestone, policy.milestones());
            happenings.add(new Happening.Reached(known.code()));
        }
        for (var activity : arguments.options("--activity")) {
            var known = input.choice("--activity", activity, policy.activities());
            happenings.add(new Happening.Activity(known.code()));
        }
        plan(by).ifPresent(happenings::add);
        return happenings;
    }

    /// The day by which `--close` says that the opportunity is expected to be signed. It lies ahead
    /// as something due does.
    static Optional<Happening> expected(App app, Arguments arguments) {
        var phrase = arguments.option("--close");
        if (phrase.isEmpty()) {
            return Optional.empty();
        }
        var input = new Input(app);
        var day = input.due("--close", phrase.get(), input.happened(arguments));
        return Optional.of(new Happening.Expected(day.dayIn(app.policy().zone())));
    }

    /// The texts and own fields; `summary` may be empty.
    Map<String, Value> texts(String summary) {
        Map<String, Value> texts = new LinkedHashMap<>();
        arguments
                .option("--template")
                .map(word -> new Input(app).template("--template", word))
                .ifPresent(template -> texts.put("template", new Value.Text(template)));
        TypedMove.exception(app, arguments, texts);
        if (arguments.flag("--force") && arguments.option("--stage").isEmpty()) {
            throw Refusal.usage(app.say("move.force-why"));
        }
        var with = new ArrayList<>(arguments.options("--with"));
        with.replaceAll(Contact::tidy);
        if (!with.isEmpty()) {
            texts.put("with", Assignments.texts(with));
        }
        arguments.option("--about").ifPresent(about -> texts.put("about", new Value.Text(about)));
        if (!summary.isBlank()) {
            texts.put("summary", new Value.Text(summary));
        }
        texts.putAll(Assignments.read(app, arguments.options("--set"), settable(), OPTIONS));
        return texts;
    }

    /// The book's own fields, and those of the format that have no option.
    private Map<String, Field> settable() {
        Map<String, Field> keys =
                new LinkedHashMap<>(Keys.with(Keys.ENTRY, app.policy().entryFields()));
        keys.keySet()
                .removeAll(
                        List.of(
                                "template",
                                "with",
                                "about",
                                "summary",
                                "why",
                                "exception",
                                "recorded"));
        return keys;
    }

    /// The action that `--next` plans; what else is said of it means nothing without it.
    private Optional<Happening> plan(Person by) {
        if (arguments.option("--next").isPresent()) {
            return Optional.of(planned(by));
        }
        for (var part : PARTS_OF_A_PLAN) {
            if (arguments.option(part).isPresent()) {
                throw withoutNext(part);
            }
        }
        if (arguments.flag("--fixed")) {
            throw withoutNext("--fixed");
        }
        return Optional.empty();
    }

    private Refusal withoutNext(String part) {
        return Refusal.usage(app.say("log.without-next", part), app.say("see-help", "log"));
    }

    private Happening.Plan planned(Person by) {
        var input = new Input(app);
        var due =
                arguments
                        .option("--due")
                        .orElseThrow(() ->
                                Refusal.usage(
                                        app.say("log.next-without-due"), app.say("date.advice")));
        var when = input.due("--due", due, input.happened(arguments));
        var owner =
                arguments
                        .option("--owner")
                        .map(who -> input.assignee("--owner", who).code())
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
}
