package dev.tend.analysis;

import dev.tend.analysis.count.Line;
import dev.tend.analysis.count.Report;
import dev.tend.analysis.count.Sheet;
import dev.tend.analysis.fact.Facts;
import dev.tend.analysis.fact.Population;
import dev.tend.analysis.question.Dimension;
import dev.tend.analysis.question.Question;
import dev.tend.model.value.Span;
import dev.tend.report.Cell;
import dev.tend.report.Column;
import dev.tend.report.Labels;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Answers questions from facts; of several currencies the book's own comes first. `words` gives
/// the word for a row that no list of the team names, `fields` that for a key of the files.
public record Analysis(Labels labels, UnaryOperator<String> words, UnaryOperator<String> fields) {
    public Sheet ask(Question question, Facts facts) {
        var report = Report.of(question, labels, words, fields);
        var lines = new ArrayList<Line>();
        var slicing = slicing(question);
        for (var span : spans(question, facts)) {
            var under = new ArrayList<Cell>();
            if (question.unit().isPresent()) {
                under.add(new Cell.Text(span.name()));
            }
            add(report, slicing, under, Population.of(facts, span), lines);
        }
        return new Sheet(keys(report, question), report.figures(), lines);
    }

    private static List<Span> spans(Question question, Facts facts) {
        var known = question.span().until(facts.day());
        return question.unit().isPresent()
                ? known.since(facts.firstDay()).split(question.unit().get())
                : List.of(known);
    }

    private void add(
            Report report,
            List<Dimension> by,
            List<Cell> under,
            Population population,
            List<Line> lines) {
        if (by.isEmpty()) {
            for (var line : report.lines(population)) {
                lines.add(line.under(under).startingWith(labels.policy().currency()));
            }
            return;
        }
        var rest = by.subList(1, by.size());
        for (var slice : new Slices(by.getFirst(), labels).of(population)) {
            var more = new ArrayList<>(under);
            more.add(slice.value());
            add(report, rest, more, slice.population(), lines);
        }
    }

    private static List<Column> keys(Report report, Question question) {
        var keys = new ArrayList<Column>();
        if (question.unit().isPresent()) {
            keys.add(Column.whole("period"));
        }
        for (var dimension : slicing(question)) {
            keys.add(Column.shorten(dimension.code()));
        }
        keys.addAll(report.keys());
        return keys;
    }

    /// By what the population is split before the report counts; the other keys are its own rows.
    private static List<Dimension> slicing(Question question) {
        var slicing = new ArrayList<Dimension>();
        for (var dimension : question.by()) {
            if (!dimension.isOfLosses()) {
                slicing.add(dimension);
            }
        }
        return slicing;
    }
}
