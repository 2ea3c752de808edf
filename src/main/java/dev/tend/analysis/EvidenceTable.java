package dev.tend.analysis;

import dev.tend.model.Journey;
import dev.tend.model.YesNo;
import dev.tend.report.Cell;
import dev.tend.report.Column;
import dev.tend.report.Labels;
import dev.tend.report.Table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The customers behind a figure, a row for each thing that was counted: first what counts, then
/// what only belongs to the whole that a share is taken of.
public final class EvidenceTable {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.shorten("customer"),
                    Column.shorten("name"),
                    Column.shorten("opportunity").minor(),
                    Column.shorten("owner").minor(),
                    Column.shorten("stage"),
                    Column.whole("at"),
                    Column.name("value").answer(),
                    Column.whole("counted").minor());

    /// The same where tasks were counted: what is to be done, and since when it is due. What says
    /// nothing of them gives way first.
    private static final List<Column> OF_TASKS =
            List.of(
                    Column.shorten("customer"),
                    Column.name("name"),
                    Column.spare("opportunity"),
                    Column.shorten("owner").minor(),
                    Column.least("stage"),
                    Column.spare("at"),
                    Column.whole("value"),
                    Column.spare("counted"),
                    Column.least("action"),
                    Column.name("do").answer(),
                    Column.whole("due").answer());

    private EvidenceTable() {}

    public static Table of(Figure figure, Labels labels, LocalDate day) {
        var rows = new ArrayList<List<Cell>>();
        for (var subject : figure.counted()) {
            rows.add(row(subject, true, labels, day));
        }
        for (var subject : figure.others()) {
            rows.add(row(subject, false, labels, day));
        }
        return new Table(isOfTasks(figure) ? OF_TASKS : COLUMNS, rows);
    }

    private static boolean isOfTasks(Figure figure) {
        return !figure.counted().isEmpty() && figure.counted().getFirst() instanceof Asked;
    }

    private static List<Cell> row(Subject subject, boolean counts, Labels labels, LocalDate day) {
        var client = subject.client();
        var deal = subject.deal();
        var leading = client.situation().leading(labels.policy().pipeline()).map(Journey::stage);
        var row = new ArrayList<Cell>();
        row.addAll(
                List.of(
                        new Cell.Text(client.key()),
                        new Cell.Text(client.customer().name()),
                        deal.map(one -> Cell.text(one.code())).orElse(Cell.BLANK),
                        owner(subject, labels, day),
                        subject.stage(day).or(() -> leading).map(labels::coded).orElse(Cell.BLANK),
                        subject.at().<Cell>map(Cell.When::new).orElse(Cell.BLANK),
                        subject.value(),
                        labels.coded(counts ? YesNo.YES : YesNo.NO)));
        if (subject instanceof Asked(_, var item)) {
            row.add(new Cell.Text(item.task().id()));
            row.add(new Cell.Text(item.task().what().in(labels.language())));
            row.add(new Cell.When(item.task().due()));
        }
        return row;
    }

    /// Whose it is to do; else whose the customer is.
    private static Cell owner(Subject subject, Labels labels, LocalDate day) {
        return subject instanceof Asked(_, var item) && !item.task().owners().isEmpty()
                ? labels.several(labels.policy().assignees(), item.task().owners())
                : labels.person(subject.client().ownerOn(day));
    }
}
