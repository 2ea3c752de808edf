package dev.tend.cli.report;

import dev.tend.cli.command.App;
import dev.tend.cli.command.Refusal;
import dev.tend.model.value.Coded;
import dev.tend.model.value.PeriodUnit;
import dev.tend.model.value.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The period of the calendar that a review looks back on, and the words beside it that choose
/// customers.
record ReviewPeriod(PeriodUnit unit, Span span, List<String> filter) {
    /// A month, week, quarter or year by its name or as people call it; else the last one of the
    /// unit that has ended, where none is named of that which the policy asks a summary of.
    static ReviewPeriod read(App app, List<String> words) {
        var periods = new ArrayList<String>();
        var filter = new ArrayList<String>();
        for (var word : words) {
            (word.indexOf(':') > 0 ? filter : periods).add(word);
        }
        var unit = periods.isEmpty() ? Optional.<PeriodUnit>empty() : unit(periods.getFirst());
        var names = unit.isPresent() ? periods.subList(1, periods.size()) : periods;
        if (names.size() > 1) {
            throw Refusal.usage(
                    app.say("review.period.several", String.join(" ", names)),
                    app.say("review.period.advice"));
        }
        var period =
                names.isEmpty()
                        ? lastEnded(app, unit.orElse(usual(app)), filter)
                        : named(app, unit, names.getFirst(), filter);
        requireKnown(app, period);
        return period;
    }

    private static Optional<PeriodUnit> unit(String word) {
        return Coded.find(List.of(PeriodUnit.values()), word);
    }

    private static PeriodUnit usual(App app) {
        return app.policy()
                .planning()
                .summary()
                .flatMap(summary -> unit(summary.period().code()))
                .orElse(PeriodUnit.MONTH);
    }

    private static ReviewPeriod lastEnded(App app, PeriodUnit unit, List<String> filter) {
        var start = unit.plus(unit.start(app.today()), -1);
        return new ReviewPeriod(unit, Span.of(unit, start), filter);
    }

    /// With a unit, a day names the period that it lies in.
    private static ReviewPeriod named(
            App app, Optional<PeriodUnit> unit, String name, List<String> filter) {
        var span =
                Periods.read(name, app.today())
                        .orElseThrow(() ->
                                Refusal.usage(
                                        app.say("review.period.unreadable", name),
                                        app.say("review.period.advice")));
        var own = unitOf(span);
        if (own == PeriodUnit.DAY && unit.isPresent()) {
            var its = unit.get();
            return new ReviewPeriod(its, Span.of(its, its.start(span.from())), filter);
        }
        if (unit.isPresent() && unit.get() != own) {
            var wanted = unit.get().label().in(app.language());
            throw Refusal.usage(
                    app.say("review.period.other", name, wanted), app.say("review.period.advice"));
        }
        return new ReviewPeriod(own, span, filter);
    }

    private static PeriodUnit unitOf(Span span) {
        for (var unit : PeriodUnit.values()) {
            if (unit.name(span.from()).equals(span.name())) {
                return unit;
            }
        }
        throw new IllegalArgumentException(span.name());
    }

    private static void requireKnown(App app, ReviewPeriod period) {
        if (period.unit() == PeriodUnit.DAY) {
            throw Refusal.usage(app.say("review.period.day"), app.say("review.period.advice"));
        }
        if (period.span().from().isAfter(app.today())) {
            throw Refusal.usage(
                    app.say("review.period.ahead", period.span().name(), period.span().from()));
        }
    }
}
