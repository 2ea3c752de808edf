package dev.tend.cli.report;

import dev.tend.analysis.question.Dimension;
import dev.tend.analysis.question.Question;
import dev.tend.analysis.question.ReportKind;
import dev.tend.cli.command.App;
import dev.tend.cli.command.Arguments;
import dev.tend.cli.command.Input;
import dev.tend.cli.command.KeyLabels;
import dev.tend.cli.command.Refusal;
import dev.tend.cli.command.Syntax;
import dev.tend.model.value.Coded;
import dev.tend.model.value.PeriodUnit;
import dev.tend.model.value.Span;
import dev.tend.phrase.DatePhrase.Leaning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the options of `report` ask for: of which days, split how.
public record ReportOptions(App app, Arguments arguments) {
    public static final String NONE = "none";

    static void declare(Syntax syntax) {
        syntax.option("DAY", "--since").option("DAY", "--until").option("PERIOD", "--period");
        syntax.option("KEY", "--by").flag("--cohort").option("DAY", "--as-of");
    }

    /// The day up to which everything counts: that of `--as-of`, else today.
    LocalDate day() {
        return asOf().orElse(app.today());
    }

    /// The day by which a thing must have been written down to count, where one is named.
    Optional<LocalDate> asOf() {
        return arguments.option("--as-of").map(phrase -> past("--as-of", phrase));
    }

    Question question(ReportKind kind) {
        var unit = unit();
        var span = span(unit);
        requireFitting(kind, unit.isPresent());
        return new Question(kind, span, unit, by(kind), arguments.flag("--cohort"));
    }

    /// The question of a page of all reports: of a snapshot, as of the end of the period.
    Question onPage(ReportKind kind) {
        var span = span(unit());
        return Question.of(kind, kind.isSnapshot() ? Span.upTo(span.to()) : span);
    }

    /// The question that shows a course over periods: months, unless others are asked for; days of
    /// a named period that is shorter.
    Question trend(ReportKind kind) {
        requireCohort(kind);
        var usual =
                named().filter(ReportOptions::isBelowMonth).isPresent()
                        ? PeriodUnit.DAY
                        : PeriodUnit.MONTH;
        return new Question(
                kind,
                span(unit()),
                Optional.of(unit().orElse(usual)),
                by(kind),
                arguments.flag("--cohort"));
    }

    private static boolean isBelowMonth(Span span) {
        return span.to().plusDays(1).isBefore(span.from().plusMonths(1));
    }

    /// The question that is asked twice, to compare.
    Question comparable(ReportKind kind) {
        return new Question(
                kind,
                span(Optional.empty()),
                Optional.empty(),
                by(kind),
                arguments.flag("--cohort"));
    }

    /// The unit of `--period month`, which splits; nothing for `--period 2024-06`, which bounds.
    Optional<PeriodUnit> unit() {
        return arguments
                .option("--period")
                .flatMap(word -> Coded.find(List.of(PeriodUnit.values()), word));
    }

    /// The whole period that `--period 2024-06` names.
    private Optional<Span> named() {
        return unit().isPresent()
                ? Optional.empty()
                : arguments
                        .option("--period")
                        .map(word ->
                                period(word)
                                        .orElseThrow(() ->
                                                unreadable(
                                                        "--period", word, "report.period.advice")));
    }

    Span span(Optional<PeriodUnit> unit) {
        var whole = Span.upTo(day());
        var since = arguments.option("--since").map(phrase -> past("--since", phrase));
        var until = arguments.option("--until").map(phrase -> past("--until", phrase));
        if (arguments.option("--period").isPresent() && unit.isEmpty()) {
            if (since.isPresent() || until.isPresent()) {
                throw Refusal.usage(app.say("report.period.twice"));
            }
            whole = named().orElseThrow().until(day());
        }
        if (until.isPresent() && until.get().isAfter(day())) {
            throw Refusal.usage(app.say("report.until.after", until.get(), day()));
        }
        var span = until.isPresent() ? whole.until(until.get()) : whole;
        span = since.isPresent() ? span.since(since.get()) : span;
        if (span.isEmpty()) {
            throw Refusal.usage(app.say("report.period.empty", span.from(), span.to()));
        }
        return span;
    }

    /// A period by its name, or as people call it; one that has not begun is refused.
    Optional<Span> period(String word) {
        var period = Periods.read(word, day());
        period.ifPresent(this::requireBegun);
        return period;
    }

    private void requireBegun(Span period) {
        var first = period.from();
        if (!first.isAfter(day())) {
            return;
        }
        if (!first.isAfter(app.today())) {
            throw Refusal.usage(app.say("report.period.empty", first, day()));
        }
        throw Refusal.usage(
                first.equals(period.to())
                        ? app.say("report.day.ahead", first)
                        : app.say("review.period.ahead", period.name(), first));
    }

    /// `advice` is the key of what may stand there.
    Refusal unreadable(String option, String word, String advice) {
        return Refusal.usage(app.say("report.period.unreadable", option, word), app.say(advice));
    }

    private LocalDate past(String option, String phrase) {
        var day = new Input(app).moment(option, phrase, Leaning.PAST).dayIn(app.policy().zone());
        if (day.isAfter(app.today())) {
            throw Refusal.usage(app.say("report.future", option, phrase, day));
        }
        return day;
    }

    private void requireFitting(ReportKind kind, boolean isSplit) {
        requireCohort(kind);
        if (arguments.flag("--cohort") && !isBounded() && !arguments.flag("--until")) {
            throw Refusal.usage(app.say("report.cohort.period"));
        }
        if (kind == ReportKind.RISK && isSplit) {
            throw Refusal.usage(app.say("report.risk.day"));
        }
        if (!isSplit) {
            requireSnapshot(kind, adviceOfSnapshot(kind));
        }
    }

    private static String adviceOfSnapshot(ReportKind kind) {
        if (kind == ReportKind.RISK) {
            return "report.risk.day";
        }
        return kind == ReportKind.FUNNEL ? "report.snapshot.funnel" : "report.snapshot";
    }

    /// Only opportunities move through stages.
    void requireCohort(ReportKind kind) {
        if (arguments.flag("--cohort") && kind != ReportKind.FUNNEL) {
            throw Refusal.usage(app.say("report.cohort", kind.code()));
        }
    }

    /// A snapshot has no beginning; what is at risk is known for one day alone.
    void requireSnapshot(ReportKind kind, String advice) {
        if (kind.isSnapshot() && !arguments.flag("--cohort") && isBounded()) {
            throw Refusal.usage(app.say("report.snapshot.of", kind.code()), app.say(advice));
        }
        if (kind == ReportKind.RISK && arguments.flag("--until")) {
            throw Refusal.usage(app.say("report.risk.day"));
        }
    }

    private boolean isBounded() {
        return arguments.flag("--since") || arguments.flag("--period");
    }

    private List<Dimension> by(ReportKind kind) {
        var typed = arguments.option("--by");
        if (typed.isEmpty()) {
            return kind.dimensions();
        }
        if (typed.get().equals(NONE)) {
            return List.of();
        }
        var by = new ArrayList<Dimension>();
        for (var code : typed.get().split(",", -1)) {
            var dimension = dimension(code, kind);
            if (!by.contains(dimension)) {
                by.add(dimension);
            }
        }
        if (by.stream().noneMatch(Dimension::isOfLosses)) {
            by.addAll(ownRows(kind));
        }
        return by;
    }

    /// Losses keep their rows unless others of them are named.
    private static List<Dimension> ownRows(ReportKind kind) {
        return kind.dimensions().stream().filter(Dimension::isOfLosses).toList();
    }

    private Dimension dimension(String typed, ReportKind kind) {
        var policy = app.policy();
        var codes = Dimension.codes(kind, policy);
        return Dimension.read(typed, kind, policy)
                .or(() -> Dimension.read(new KeyLabels(app).key(typed, codes), kind, policy))
                .orElseThrow(() -> noDimension(typed, kind, codes));
    }

    private Refusal noDimension(String typed, ReportKind kind, List<String> codes) {
        var message = app.say("report.by", typed, kind.code());
        return Coded.find(List.of(PeriodUnit.values()), typed)
                .map(unit -> Refusal.usage(message, app.say("report.by.period", unit.code())))
                .orElseGet(() ->
                        Refusal.unknown(app, message, typed, codes, app.say("customer.keys")));
    }
}
