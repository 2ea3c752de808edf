package dev.tend.cli.report;

import dev.tend.analysis.Comparison;
import dev.tend.analysis.count.Sheet;
import dev.tend.analysis.question.Dimension;
import dev.tend.analysis.question.ReportKind;
import dev.tend.cli.command.App;
import dev.tend.cli.command.Arguments;
import dev.tend.cli.command.ExitCode;
import dev.tend.cli.command.Input;
import dev.tend.cli.command.Refusal;
import dev.tend.cli.command.Suggestion;
import dev.tend.model.policy.Person;
import dev.tend.model.value.Iso;
import dev.tend.model.value.Span;
import dev.tend.render.table.Format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A report on two periods, of two owners or as of two days beside each other (F49).
record ComparisonAnswer(App app, Arguments arguments, ReportOptions options) {
    private static final int SIDES = 2;
    private static final List<String> BOUNDS = List.of("--period", "--since", "--until");

    ExitCode run() {
        var format = app.rows().format(arguments, Format.ANY);
        var words = arguments.words(1);
        if (words.size() < SIDES) {
            throw Refusal.usage(app.say("report.compare.two"), app.say("report.compare.advice"));
        }
        var rest = words.subList(SIDES, words.size());
        var named = NamedReport.read(app, rest, "report.compare.none");
        var filter = named.filter();
        var kind = named.kind();
        var a = words.get(0);
        var b = words.get(1);
        options.requireCohort(kind);
        var source = new FactsSource(app, options, filter);
        var comparison = compare(a, b, kind, filter, source);
        var first = heading(a);
        var second = heading(b);
        if (format == Format.HTML) {
            new ReportPage(app, options, source)
                    .write(options.comparable(kind), comparison, first, second);
            return app.answered(ExitCode.DONE);
        }
        boolean isForPeople = format == Format.TABLE || format == Format.MARKDOWN;
        app.rows()
                .show(
                        isForPeople ? comparison.table(first, second) : comparison.table("a", "b"),
                        format);
        return app.answered(ExitCode.DONE);
    }

    /// A period that still runs is said to, since it stands beside a whole one.
    private String heading(String word) {
        var today = options.day();
        boolean runs =
                !isPerson(word)
                        && Iso.day(word).isEmpty()
                        && options.period(word)
                                .filter(period -> !period.from().isAfter(today))
                                .filter(period -> period.to().isAfter(today))
                                .isPresent();
        return runs ? app.say("report.so-far", word) : word;
    }

    private Comparison compare(
            String a, String b, ReportKind kind, List<String> filter, FactsSource source) {
        if (isPerson(a) || isPerson(b)) {
            var people = people(a, b);
            requireBounds(kind);
            sayIfSame(people.getFirst(), people.getLast(), people.getFirst().code());
            source.requireAnybody();
            return beside(
                    of(people.getFirst(), kind, filter, source),
                    of(people.getLast(), kind, filter, source));
        }
        boolean isOfDays = Iso.day(a).isPresent() && Iso.day(b).isPresent();
        if (isOfDays) {
            requireWithout("--as-of");
            if (!arguments.flag("--cohort")) {
                BOUNDS.forEach(this::requireWithout);
            }
        }
        var periods = periods(a, b);
        var first = periods.getFirst();
        var second = periods.getLast();
        if (isOfDays) {
            requireBounds(kind);
            sayIfSame(first, second, a);
            return beside(asOf(first.from(), kind, source), asOf(second.from(), kind, source));
        }
        BOUNDS.forEach(this::requireWithout);
        sayIfSame(first, second, first.name());
        return within(first, second, kind, source);
    }

    /// Periods and days that stand on the sides are not said once more. A cohort is followed up to
    /// each of two days, wherever it began.
    private void requireWithout(String option) {
        if (arguments.flag(option)) {
            throw Refusal.usage(app.say("report.compare.said", option));
        }
    }

    /// What bounds the days that both sides count.
    private void requireBounds(ReportKind kind) {
        if (options.unit().isPresent()) {
            throw Refusal.usage(app.say("report.compare.unit"), app.say("report.compare.trend"));
        }
        boolean isBounded = BOUNDS.stream().anyMatch(arguments::flag);
        if (arguments.flag("--cohort") && !isBounded) {
            throw Refusal.usage(app.say("report.compare.cohort"));
        }
        options.requireSnapshot(kind, "report.compare.snapshot");
    }

    /// Right, and of no use: most likely something else was meant.
    private void sayIfSame(Object first, Object second, String name) {
        if (first.equals(second)) {
            app.complain(app.say("report.compare.same", name));
        }
    }

    /// Two people; whoever is none is named.
    private List<Person> people(String a, String b) {
        if (isPeriod(a) || isPeriod(b)) {
            throw Refusal.usage(app.say("report.compare.mixed"), app.say("report.compare.advice"));
        }
        var input = new Input(app);
        return List.of(input.person("A", a), input.person("B", b));
    }

    private boolean isPerson(String word) {
        return !app.policy().people(word).isEmpty();
    }

    private boolean isPeriod(String word) {
        return Periods.read(word, options.day()).isPresent();
    }

    private List<Span> periods(String a, String b) {
        if (!isPeriod(a) && !isPeriod(b)) {
            var codes = app.policy().team().stream().map(Person::code).toList();
            throw Refusal.usage(
                    app.say("report.compare.neither", a, b),
                    new Suggestion(app, a, codes)
                            .nearest()
                            .orElseGet(() -> app.say("report.compare.periods")));
        }
        return List.of(period("A", a), period("B", b));
    }

    private Span period(String side, String word) {
        return options.period(word)
                .orElseThrow(() -> options.unreadable(side, word, "report.compare.periods"));
    }

    /// Who is in one of two periods alone stands beside nobody; nobody in both is refused.
    private Comparison within(Span first, Span second, ReportKind kind, FactsSource source) {
        var a = options.comparable(kind).within(first);
        var b = options.comparable(kind).within(second);
        var ofA = source.of(a);
        var ofB = source.of(b);
        if (ofA.clients().isEmpty()) {
            source.requireAnybody(ofB);
        }
        if (!TrendAnswer.sayIfUnknown(app, first, ofA)) {
            TrendAnswer.sayIfUnknown(app, second, ofB);
        }
        return beside(app.glossary().analysis().ask(a, ofA), app.glossary().analysis().ask(b, ofB));
    }

    private Comparison beside(Sheet first, Sheet second) {
        return new Comparison(first, second, app.policy().currency(), app.glossary()::of);
    }

    private Sheet asOf(LocalDate day, ReportKind kind, FactsSource source) {
        var question = options.comparable(kind).until(day);
        if (question.span().isEmpty()) {
            throw Refusal.usage(app.say("report.period.empty", question.span().from(), day));
        }
        return app.glossary().analysis().ask(question, source.asOf(day));
    }

    /// A person's own line where the report has one, else the report on the person's customers.
    private Sheet of(Person person, ReportKind kind, List<String> filter, FactsSource source) {
        var question = options.comparable(kind);
        var ofPeople = Dimension.PERSON;
        if (question.by().contains(ofPeople)) {
            return app.glossary()
                    .analysis()
                    .ask(question, source.facts())
                    .under(ofPeople.code(), person.code());
        }
        var words = new ArrayList<>(filter);
        words.add("owner:" + person.code());
        return new FactsSource(app, options, words).ask(question);
    }
}
