package dev.tend.analysis.question;

import dev.tend.model.value.PeriodUnit;
import dev.tend.model.value.Span;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What is asked: which report, of which days, split into which periods and by what. A `cohort` are
/// the opportunities that began within the period.
public record Question(
        ReportKind kind, Span span, Optional<PeriodUnit> unit, List<Dimension> by, boolean cohort) {
    public Question {
        by = List.copyOf(by);
    }

    /// Everything up to a day, split as the report itself splits it.
    public static Question of(ReportKind kind, Span span) {
        return new Question(kind, span, Optional.empty(), kind.dimensions(), false);
    }

    /// Whether it is the funnel as it stands, which the ways of the opportunities alone tell.
    public boolean isOfWays() {
        return kind == ReportKind.FUNNEL && by.isEmpty() && unit.isEmpty() && !cohort;
    }

    public Question within(Span other) {
        return new Question(kind, other, unit, by, cohort);
    }

    public Question until(LocalDate day) {
        return within(span.until(day));
    }
}
