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
import java.util.Optional;

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
        var named =
                rest.isEmpty() ? Optional.<ReportKind>empty() : ReportKind.ofCode(rest.getFirst());
        var filter = named.isPresent() ? rest.subList(1, rest.size()) : rest;
        var kind = named.orElse(ReportKind.OVERVIEW);
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
        var days = bothDays(a, b);
        if (days.isPresent()) {
            return new Comparison(
                    asOf(days.get().getFirst(), kind, filter),
                    asOf(days.get().getLast(), kind, filter),
                    app::heading);
        }
        var first = person(a);
        var second = person(b);
        if (first.isPresent() && second.isPresent()) {
            return new Comparison(
                    of(first.get(), kind, filter), of(second.get(), kind, filter), app::heading);
        }
        var source = new FactsSource(app, options, filter);
        var facts = source.facts();
        return new Comparison(
                within(options.period("A", a), kind, facts, source),
                within(options.period("B", b), kind, facts, source),
                app::heading);
    }

    /// What is at risk is only known of a day that is the last one.
    private Sheet within(Span span, ReportKind kind, Facts facts, FactsSource source) {
        var question = options.comparable(kind).within(span);
        var known = kind == ReportKind.RISK ? source.asOf(span.until(facts.day()).to()) : facts;
        return app.analysis().ask(question, known);
    }

    private static Optional<List<LocalDate>> bothDays(String a, String b) {
        var first = Iso.day(a);
        var second = Iso.day(b);
        return first.isPresent() && second.isPresent()
                ? Optional.of(List.of(first.get(), second.get()))
                : Optional.empty();
    }

    private Sheet asOf(LocalDate day, ReportKind kind, List<String> filter) {
        var facts = new FactsSource(app, options, filter).asOf(day);
        return app.analysis().ask(options.comparable(kind).until(day), facts);
    }

    private Optional<Person> person(String word) {
        for (var person : app.policy().team()) {
            if (person.answersTo(word)) {
                return Optional.of(person);
            }
        }
        return Optional.empty();
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
