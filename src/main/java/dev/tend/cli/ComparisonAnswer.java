package dev.tend.cli;

import dev.tend.analysis.Comparison;
import dev.tend.analysis.Dimension;
import dev.tend.analysis.Facts;
import dev.tend.analysis.ReportKind;
import dev.tend.analysis.Sheet;
import dev.tend.model.Iso;
import dev.tend.model.Person;
import dev.tend.model.Span;
import dev.tend.render.Format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A report on two periods, of two owners or as of two days beside each other (F49).
record ComparisonAnswer(App app, Arguments arguments, ReportOptions options) {
    private static final int SIDES = 2;

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
        var comparison = compare(a, b, kind, filter);
        if (format == Format.HTML) {
            var facts = new FactsSource(app, options, filter).facts();
            new ReportPage(app, options, filter, facts)
                    .write(options.comparable(kind), comparison, a, b);
            return app.answered(ExitCode.DONE);
        }
        boolean isForPeople = format == Format.TABLE || format == Format.MARKDOWN;
        app.rows().show(isForPeople ? comparison.table(a, b) : comparison.table("a", "b"), format);
        return app.answered(ExitCode.DONE);
    }

    private Comparison compare(String a, String b, ReportKind kind, List<String> filter) {
        if (isPerson(a) || isPerson(b)) {
            var people = people(a, b);
            return new Comparison(
                    of(people.getFirst(), kind, filter),
                    of(people.getLast(), kind, filter),
                    app::heading);
        }
        var periods = periods(a, b);
        if (Iso.day(a).isPresent() && Iso.day(b).isPresent()) {
            return new Comparison(
                    asOf(periods.getFirst().from(), kind, filter),
                    asOf(periods.getLast().from(), kind, filter),
                    app::heading);
        }
        var source = new FactsSource(app, options, filter);
        var facts = source.facts();
        return new Comparison(
                within(periods.getFirst(), kind, facts, source),
                within(periods.getLast(), kind, facts, source),
                app::heading);
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
        return app.policy().team().stream().anyMatch(person -> person.answersTo(word));
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

    /// What is at risk is only known of a day that is the last one.
    private Sheet within(Span span, ReportKind kind, Facts facts, FactsSource source) {
        var question = options.comparable(kind).within(span);
        var known = kind == ReportKind.RISK ? source.asOf(span.until(facts.day()).to()) : facts;
        return app.analysis().ask(question, known);
    }

    private Sheet asOf(LocalDate day, ReportKind kind, List<String> filter) {
        var facts = new FactsSource(app, options, filter).asOf(day);
        return app.analysis().ask(options.comparable(kind).until(day), facts);
    }

    /// A person's own line where the report has one, else the report on the person's customers.
    private Sheet of(Person person, ReportKind kind, List<String> filter) {
        var question = options.comparable(kind);
        var ofPeople = Dimension.PERSON;
        if (question.by().contains(ofPeople)) {
            var facts = new FactsSource(app, options, filter).facts();
            return app.analysis().ask(question, facts).under(ofPeople.code(), person.code());
        }
        var words = new ArrayList<>(filter);
        words.add("owner:" + person.code());
        return app.analysis().ask(question, new FactsSource(app, options, words).facts());
    }
}
