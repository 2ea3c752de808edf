package dev.tend.cli.book;

import dev.tend.cli.command.App;
import dev.tend.cli.command.ArgumentName;
import dev.tend.cli.command.Arguments;
import dev.tend.cli.command.Command;
import dev.tend.cli.command.ExitCode;
import dev.tend.cli.command.FailureText;
import dev.tend.cli.command.HeadStart;
import dev.tend.cli.command.Refusal;
import dev.tend.cli.command.Syntax;
import dev.tend.model.Book;
import dev.tend.model.diagnosis.Check;
import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.model.record.Customer;
import dev.tend.render.table.Format;
import dev.tend.render.text.Paragraph;
import dev.tend.render.text.Style;
import dev.tend.report.PolicyReport;
import dev.tend.report.PolicyReport.Finding;
import dev.tend.report.PolicyReport.Kind;
import dev.tend.rules.PolicyTrial;
import dev.tend.rules.PolicyTrial.Checked;
import dev.tend.rules.PolicyTrial.Worse;
import dev.tend.text.FailureReason;
import dev.tend.text.Preset;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Tries a new policy on the book before it is merged; shows the parts of a policy that come with
/// tend.
public final class PolicyCommand implements Command {
    private static final String LIMIT = "stage.limit";
    private static final int WIDEST_PART = 22;
    private static final int NARROWEST = 20;
    private static final List<String> DEEDS = List.of("test", "presets");

    @Override
    public void declare(Syntax syntax) {
        syntax.word("test|presets").optionalWord("FILE|PRESET");
        syntax.option(Format.OF_ROWS, "-f", "--format");
    }

    /// Asks for no policy, or not in any case.
    @Override
    public void begin(HeadStart start) {}

    @Override
    public ExitCode run(App app, Arguments arguments) {
        return switch (arguments.word(0)) {
            case "test" -> test(app, arguments);
            case "presets" -> presets(app, arguments);
            default ->
                    throw Refusal.usage(
                            app.say("choice.unknown", "policy", arguments.word(0)),
                            app.say("choice.list", String.join(" ", DEEDS)));
        };
    }

    private static ExitCode presets(App app, Arguments arguments) {
        var preset = new Preset(app.language());
        var name = arguments.optionalWord(1);
        if (name.isEmpty()) {
            for (var part : Preset.PARTS) {
                list(app, part);
            }
            return ExitCode.DONE;
        }
        var text =
                preset.part(name.get())
                        .orElseThrow(() ->
                                Refusal.usage(
                                        app.say("choice.unknown", "presets", name.get()),
                                        app.say("choice.list", String.join(" ", Preset.PARTS))));
        text.lines().forEach(app::print);
        return ExitCode.DONE;
    }

    /// A part and what it is about; on a terminal the words are broken beside its name.
    private static void list(App app, String part) {
        var words = app.say("preset." + part);
        var indent = part + " ".repeat(WIDEST_PART - part.length());
        if (!app.isTerminal()) {
            app.print(indent + words);
            return;
        }
        int room = Math.max(NARROWEST, app.columns() - WIDEST_PART);
        for (var line : Paragraph.lines(words, room)) {
            app.print(indent + line);
            indent = " ".repeat(WIDEST_PART);
        }
    }

    private static ExitCode test(App app, Arguments arguments) {
        var format = app.rows().format(arguments, Format.OF_ROWS);
        var file =
                arguments
                        .optionalWord(1)
                        .orElseThrow(() ->
                                Refusal.usage(
                                        app.say("argument.missing", ArgumentName.of(app, "FILE")),
                                        app.say("see-help", "policy")));
        var then = app.folder().policyIn(app.environment().folder().resolve(file), file);
        for (var problem : then.problems()) {
            if (problem.check() == Check.UNREADABLE) {
                var reason = problem.arguments().getFirst();
                var known = FailureReason.message(reason);
                var why = known.map(key -> app.say(key)).orElse(reason);
                var advice =
                        known.equals(Optional.of("io.special"))
                                ? app.say("policy.no-file.advice")
                                : FailureText.advice(app, known);
                throw Refusal.usage(app.say("policy.no-file", file, why), advice);
            }
        }
        var errors = Diagnostic.errors(then.problems());
        if (!errors.isEmpty()) {
            throw unsound(app, file, errors);
        }
        app.policy();
        var checking = new Checking(app);
        var after = checked(checking.under(then));
        var trial = PolicyTrial.of(checked(checking.under(app.policyAsRead())), after, app.today());
        var findings = new ArrayList<Finding>();
        for (var worse : trial.worse()) {
            findings.add(finding(app, worse, after.book()));
        }
        if (arguments.option("--format").isPresent()) {
            app.rows().show(PolicyReport.of(findings, app.labels()), format);
        } else {
            findings.forEach(finding -> app.print(line(app, finding)));
        }
        app.environment().out().flush();
        app.environment().err().println(summary(app, trial));
        return trial.worse().isEmpty() ? ExitCode.DONE : ExitCode.NO;
    }

    private static Checked checked(Checking.Findings findings) {
        return new Checked(findings.book().orElseThrow(), findings.problems());
    }

    private static Refusal unsound(App app, String file, List<Diagnostic> errors) {
        var text = app.diagnosticText(Style.PLAIN);
        var lines = new ArrayList<String>();
        for (var error : errors) {
            lines.add("  " + text.headline(error) + "; " + text.advice(error));
        }
        return Refusal.usage(app.say("policy.test-unsound", file), lines);
    }

    /// Whole, as `check` says it: a table would cut what matters on a narrow screen.
    private static String line(App app, Finding finding) {
        return app.say(
                "policy.finding",
                finding.place(),
                finding.kind().label().in(app.language()),
                finding.customer().name(),
                finding.message());
    }

    private static Finding finding(App app, Worse worse, Book book) {
        var customer = customer(worse.customer(), book);
        return switch (worse) {
            case Worse.Incomplete(_, var problem) ->
                    finding(app, Kind.INCOMPLETE, customer, problem);
            case Worse.Illegal(_, var problem) -> finding(app, Kind.ILLEGAL, customer, problem);
            case Worse.Doubtful(_, var problem) -> finding(app, Kind.DOUBTFUL, customer, problem);
            case Worse.Overdue(_, var stage, var days, var place) -> {
                var limit = stage.limit().orElseThrow().length();
                var label = stage.label().in(app.language());
                var message = app.say("policy.overdue", days, label, limit);
                yield new Finding(Kind.OVERDUE, customer, LIMIT, place, message);
            }
            case Worse.Late(_, var task, var days, var place) -> {
                var what = task.what().in(app.language());
                var message = app.say("policy.late", what, app.when(task.due()), days);
                yield new Finding(Kind.OVERDUE, customer, task.source().code(), place, message);
            }
        };
    }

    private static Finding finding(App app, Kind kind, Customer customer, Diagnostic problem) {
        var message = app.diagnosticText(Style.PLAIN).message(problem);
        return new Finding(kind, customer, problem.check().code(), problem.place(), message);
    }

    private static Customer customer(String key, Book book) {
        for (var account : book.accounts()) {
            if (account.customer().key().equals(key)) {
                return account.customer();
            }
        }
        return Customer.unreadable(key, key);
    }

    private static String summary(App app, PolicyTrial trial) {
        var incomplete = new LinkedHashSet<String>();
        var overdue = new LinkedHashSet<String>();
        var illegal = new LinkedHashSet<String>();
        var doubtful = new LinkedHashSet<String>();
        for (var worse : trial.worse()) {
            Set<String> customers =
                    switch (worse) {
                        case Worse.Incomplete _ -> incomplete;
                        case Worse.Overdue _, Worse.Late _ -> overdue;
                        case Worse.Illegal _ -> illegal;
                        case Worse.Doubtful _ -> doubtful;
                    };
            customers.add(worse.customer());
        }
        return app.say(
                "policy.summary",
                incomplete.size(),
                overdue.size(),
                illegal.size(),
                doubtful.size(),
                trial.better());
    }
}
