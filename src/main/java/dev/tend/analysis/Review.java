package dev.tend.analysis;

import dev.tend.analysis.count.Sheet;
import dev.tend.analysis.fact.Facts;
import dev.tend.analysis.fact.Figure;
import dev.tend.analysis.fact.Population;
import dev.tend.analysis.question.Dimension;
import dev.tend.analysis.question.Question;
import dev.tend.analysis.question.ReportKind;
import dev.tend.model.value.PeriodUnit;
import dev.tend.model.value.Span;
import dev.tend.report.Cell;
import dev.tend.report.Column;
import dev.tend.report.Labels;
import dev.tend.report.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What a team looks at when it looks back on a period (F9, F38), all from one fold. The day of the
/// facts is the last of the period that is known.
public final class Review {
    private final Facts facts;
    private final Span span;
    private final Span before;
    private final Analysis analysis;
    private final Population population;
    private final Sheet team;
    private final Standstill standstill;

    public Review(Facts facts, Span span, PeriodUnit unit, Analysis analysis) {
        this.facts = facts;
        this.span = span;
        this.before = Span.of(unit, unit.plus(span.from(), -1));
        this.analysis = analysis;
        this.population = Population.of(facts, span.until(facts.day()));
        this.team = analysis.ask(question(ReportKind.TEAM, List.of()), facts);
        var risks = analysis.ask(snapshot(ReportKind.RISK), facts);
        this.standstill = new Standstill(population, risks, analysis.labels());
    }

    public Facts facts() {
        return facts;
    }

    public Span span() {
        return span;
    }

    /// The period before, which figures are held against.
    public Span before() {
        return before;
    }

    public Labels labels() {
        return analysis.labels();
    }

    public Census census() {
        return Census.of(question(ReportKind.OVERVIEW, List.of()), facts);
    }

    /// The key figures beside those of the period before; `headings` gives the words for a figure.
    public Table figures(UnaryOperator<String> headings) {
        var question = question(ReportKind.OVERVIEW, List.of());
        var comparison =
                new Comparison(
                        analysis.ask(question.within(before), facts),
                        analysis.ask(question, facts),
                        labels().policy().currency(),
                        headings);
        return comparison.table(before.name(), span.name());
    }

    /// How far opportunities have come, as it stood in the end.
    public Table funnel() {
        var table = analysis.ask(snapshot(ReportKind.FUNNEL), facts).table();
        return only(table, List.of("label", "now", "amount", "reached", "conversion", "lost"));
    }

    /// What is expected to be signed when, as it stood in the end.
    public Table forecast() {
        return analysis.ask(snapshot(ReportKind.FORECAST), facts).table();
    }

    /// What became of opportunities.
    public DealLists deals() {
        return new DealLists(population, labels());
    }

    /// What stands still, and what is late, as it stood in the end.
    public Standstill standstill() {
        return standstill;
    }

    /// Where somebody's figures are worse than the team's.
    public List<Outlier> outliers() {
        var people = question(ReportKind.TEAM, List.of(Dimension.PERSON));
        return new Outliers(analysis.ask(people, facts), team, standstill).all();
    }

    /// A figure of everybody together, as `report team --by none` has it.
    public Figure ofTeam(String key) {
        return team.figure(team.lines().getFirst(), key).orElseThrow();
    }

    /// So many records of the period to be read together, drawn by chance; the same ones whenever
    /// the period is asked for.
    public Table records(int size) {
        return new RecordSample(population, labels())
                .drawn(span.from().toEpochDay(), size, ofTeam("vague"), analysis.words());
    }

    private Question question(ReportKind kind, List<Dimension> by) {
        return new Question(kind, span, Optional.empty(), by, false);
    }

    private Question snapshot(ReportKind kind) {
        return Question.of(kind, Span.upTo(facts.day()));
    }

    /// These columns of a table, in this order.
    private static Table only(Table table, List<String> keys) {
        var places = new ArrayList<Integer>();
        for (var key : keys) {
            for (int i = 0; i < table.columns().size(); i++) {
                if (table.columns().get(i).key().equals(key)) {
                    places.add(i);
                }
            }
        }
        var columns = new ArrayList<Column>();
        places.forEach(place -> columns.add(table.columns().get(place)));
        var rows = new ArrayList<List<Cell>>();
        for (var row : table.rows()) {
            var cells = new ArrayList<Cell>();
            places.forEach(place -> cells.add(row.get(place)));
            rows.add(cells);
        }
        return new Table(columns, rows);
    }
}
