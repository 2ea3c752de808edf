package dev.tend.cli.report;

import dev.tend.analysis.count.Line;
import dev.tend.analysis.count.Sheet;
import dev.tend.analysis.fact.Facts;
import dev.tend.analysis.question.Question;
import dev.tend.analysis.question.ReportKind;
import dev.tend.cli.command.App;
import dev.tend.cli.command.Refusal;
import dev.tend.cli.command.TypedFilter;
import dev.tend.model.history.Situation;
import dev.tend.model.record.Account;
import dev.tend.parallel.Progress;
import dev.tend.parallel.Workers;
import dev.tend.report.Query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What reports count: the customers that a filter describes, as they stood on a day.
final class FactsSource {
    private final App app;
    private final ReportOptions options;
    private final List<String> filter;
    private final List<Account> accounts;
    private Optional<Facts> facts = Optional.empty();
    private Optional<Query> query = Optional.empty();

    FactsSource(App app, ReportOptions options, List<String> filter) {
        this.app = app;
        this.options = options;
        this.filter = filter;
        this.accounts = app.book().accounts();
    }

    List<String> filter() {
        return filter;
    }

    /// As of the day that was asked for, folded once. A filter that matches nobody is answered with
    /// "no".
    Facts facts() {
        var known = known();
        requireAnybody(known);
        requireAnybodyAtTheEnd(known);
        return known;
    }

    /// Of a single period: of several, each may be about somebody else.
    private void requireAnybodyAtTheEnd(Facts known) {
        boolean isSingle = options.unit().isEmpty() && !filter.isEmpty();
        if (isSingle && known.clientsOn(options.span(options.unit()).to()).isEmpty()) {
            throw nobody();
        }
    }

    private Facts known() {
        if (facts.isEmpty()) {
            facts = Optional.of(options.asOf().map(this::asOf).orElseGet(this::today));
        }
        return facts.get();
    }

    /// Those from which a question is answered, of anybody or nobody: what is at risk is only known
    /// of a day that is the last one.
    Facts of(Question question) {
        var end = question.span().to();
        return question.kind() == ReportKind.RISK && end.isBefore(options.day())
                ? asOf(end)
                : known();
    }

    /// The answer to a question, for each of its periods from the facts of that period.
    Sheet ask(Question question) {
        var analysis = app.glossary().analysis();
        if (question.unit().isEmpty() || question.kind() != ReportKind.RISK) {
            return analysis.ask(question, of(question));
        }
        var known = known();
        var lines = new ArrayList<Line>();
        var whole = question.span().until(known.day()).since(known.firstDay());
        for (var span : whole.split(question.unit().get())) {
            var part = question.within(span);
            lines.addAll(analysis.ask(part, of(part)).lines());
        }
        var sheet = analysis.ask(question, known);
        return new Sheet(sheet.keys(), sheet.figures(), lines);
    }

    /// Refuses a filter that leaves nobody, whoever looks after them.
    void requireAnybody() {
        if (!filter.isEmpty()) {
            requireAnybody(known());
        }
    }

    /// Refuses an answer about nobody.
    void requireAnybody(Facts known) {
        if (known.clients().isEmpty() && !filter.isEmpty()) {
            throw nobody();
        }
    }

    private Refusal nobody() {
        var more = new ArrayList<>(List.of(app.say("report.filter", String.join(" ", filter))));
        for (var word : filter) {
            if (Periods.read(word, app.today()).isPresent()) {
                more.add(app.say("report.filter.period", word));
            }
        }
        return Refusal.no(app.say("list.nothing"), more);
    }

    private Facts today() {
        var policy = app.policy();
        var today = app.today();
        return of(account -> Situation.of(account, policy, today), today);
    }

    /// Those as of today that the funnel is counted from, where no customer is left out: the ways
    /// of the opportunities alone.
    static Facts ways(App app) {
        var situations = new ArrayList<Situation>();
        for (var outline : app.outlines()) {
            situations.add(outline.ways());
        }
        return Facts.of(situations, app.policy(), app.today());
    }

    /// Of what was known by the end of a day.
    Facts asOf(LocalDate day) {
        var policy = app.policy();
        return of(account -> Situation.asOf(account, policy, day), day);
    }

    /// Of what is dated up to the end of a day, whenever it was written down.
    Facts datedUpTo(LocalDate day) {
        var policy = app.policy();
        return of(account -> Situation.of(account, policy, day), day);
    }

    private Facts of(Function<Account, Situation> fold, LocalDate day) {
        var situations = Workers.map(accounts, fold, Progress.UNHEARD);
        var asked = query().withoutOwner().among(situations, app.policy());
        return Facts.of(asked, app.policy(), day, query()::admits);
    }

    /// What the filter means, read once for all the days that are asked about.
    private Query query() {
        var read = query.orElseGet(() -> TypedFilter.query(app, filter));
        query = Optional.of(read);
        return read;
    }
}
