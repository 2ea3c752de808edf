package dev.tend.analysis;

import dev.tend.analysis.count.QualityReport;
import dev.tend.analysis.fact.Asked;
import dev.tend.analysis.fact.Client;
import dev.tend.analysis.fact.Deal;
import dev.tend.analysis.fact.Figure;
import dev.tend.analysis.fact.Filled;
import dev.tend.analysis.fact.Logged;
import dev.tend.analysis.fact.Observed;
import dev.tend.analysis.fact.Stand;
import dev.tend.analysis.fact.Subject;
import dev.tend.model.history.Journey;
import dev.tend.model.value.YesNo;
import dev.tend.report.Cell;
import dev.tend.report.Column;
import dev.tend.report.Labels;
import dev.tend.report.Table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// The customers behind a figure, a row for each thing that was counted: first what counts, then
/// what only belongs to the whole that a share is taken of.
///
/// `fields` gives the word for a key of the files; stages and owners are those of the end of `day`.
public record EvidenceTable(Labels labels, UnaryOperator<String> fields, LocalDate day) {
    private static final List<Column> COLUMNS = columns(Column.whole("counted").minor());

    /// The same of a share, which asks who counts.
    private static final List<Column> OF_A_SHARE = columns(Column.whole("counted").answer());

    /// The same where tasks were counted: what is to be done, and since when it is due. What says
    /// nothing of them gives way first.
    private static final List<Column> OF_TASKS =
            withSubject(
                    Column.spare("at"),
                    Column.whole("value"),
                    Column.spare("counted"),
                    Column.least("action"),
                    Column.name("do").answer(),
                    Column.whole("due").answer());

    /// The same where fields were counted: how many are filled of how many, and which are not. Who
    /// counts is who has any filled, so that nothing is lost without that column.
    private static final List<Column> OF_FIELDS =
            withSubject(
                    Column.whole("at").minor(),
                    Column.whole("value").called("filled").answer(),
                    Column.spare("counted"),
                    Column.whole("wanted").answer(),
                    Column.shorten("missing").answer());

    /// Who it is, where other columns are asked for: those of who it is give way first.
    private static List<Column> withSubject(Column... more) {
        var columns = new ArrayList<Column>();
        columns.add(Column.shorten("customer"));
        columns.add(Column.name("name"));
        columns.add(Column.spare("opportunity"));
        columns.add(Column.shorten("owner").minor());
        columns.add(Column.least("stage"));
        columns.addAll(List.of(more));
        return List.copyOf(columns);
    }

    private static List<Column> columns(Column counted) {
        return List.of(
                Column.shorten("customer"),
                Column.shorten("name"),
                Column.shorten("opportunity").minor(),
                Column.shorten("owner").minor(),
                Column.shorten("stage"),
                Column.whole("at"),
                Column.name("value").answer(),
                counted);
    }

    public Table of(Figure figure) {
        var rows = new ArrayList<List<Cell>>();
        for (var subject : figure.counted()) {
            rows.add(row(subject, true));
        }
        for (var subject : figure.others()) {
            rows.add(row(subject, false));
        }
        return new Table(columns(figure), rows);
    }

    private static List<Column> columns(Figure figure) {
        var listed = figure.counted().isEmpty() ? figure.others() : figure.counted();
        var usual = figure.whole() > 0 ? OF_A_SHARE : COLUMNS;
        if (listed.isEmpty()) {
            return usual;
        }
        return switch (listed.getFirst()) {
            case Asked _ -> OF_TASKS;
            case Filled _ -> OF_FIELDS;
            case Client _, Deal _, Stand _, Logged _, Observed _ -> usual;
        };
    }

    private List<Cell> row(Subject subject, boolean counts) {
        var client = subject.client();
        var deal = subject.deal();
        var leading = client.situation().leading(labels.policy().pipeline()).map(Journey::stage);
        var row = new ArrayList<Cell>();
        row.addAll(
                List.of(
                        new Cell.Text(client.key()),
                        new Cell.Text(client.customer().name()),
                        deal.map(one -> Cell.text(one.code())).orElse(Cell.BLANK),
                        owner(subject),
                        subject.stage(day).or(() -> leading).map(labels::coded).orElse(Cell.BLANK),
                        subject.at().map(labels::when).orElse(Cell.BLANK),
                        subject.value(),
                        labels.coded(counts ? YesNo.YES : YesNo.NO)));
        row.addAll(more(subject));
        return row;
    }

    private List<Cell> more(Subject subject) {
        return switch (subject) {
            case Asked(_, var item) ->
                    List.of(
                            new Cell.Text(item.task().id()),
                            new Cell.Text(item.task().what().in(labels.language())),
                            labels.when(item.task().due()));
            case Filled(var of, var counted) ->
                    List.of(new Cell.Count(counted.wanted()), names(counted.missing(), of));
            case Client _, Deal _, Stand _, Logged _, Observed _ -> List.of();
        };
    }

    private Cell names(List<String> keys, Subject of) {
        var policy = labels.policy();
        var declared = of instanceof Client ? policy.customerFields() : policy.entryFields();
        var names = new ArrayList<String>();
        for (var key : keys) {
            names.add(QualityReport.name(key, declared, labels, fields));
        }
        return keys.isEmpty()
                ? Cell.BLANK
                : new Cell.Coded(String.join(", ", keys), String.join(", ", names));
    }

    /// Whose it is to do; else whose the customer is.
    private Cell owner(Subject subject) {
        return subject instanceof Asked(_, var item) && !item.task().owners().isEmpty()
                ? labels.several(labels.policy().assignees(), item.task().owners())
                : labels.person(subject.client().ownerOn(day));
    }
}
