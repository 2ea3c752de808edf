package dev.tend.analysis;

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
                    Column.shorten("opportunity"),
                    Column.shorten("owner"),
                    Column.shorten("stage"),
                    Column.whole("at"),
                    Column.shorten("value"),
                    Column.whole("counted"));

    private EvidenceTable() {}

    public static Table of(Figure figure, Labels labels, LocalDate day) {
        var rows = new ArrayList<List<Cell>>();
        for (var subject : figure.counted()) {
            rows.add(row(subject, true, labels, day));
        }
        for (var subject : figure.others()) {
            rows.add(row(subject, false, labels, day));
        }
        return new Table(COLUMNS, rows);
    }

    private static List<Cell> row(Subject subject, boolean counts, Labels labels, LocalDate day) {
        var client = subject.client();
        var deal = subject.deal();
        var leading = client.situation().leading(labels.policy().pipeline());
        return List.of(
                new Cell.Text(client.key()),
                new Cell.Text(client.customer().name()),
                deal.map(one -> Cell.text(one.code())).orElse(Cell.BLANK),
                labels.person(client.ownerOn(day)),
                deal.isPresent()
                        ? labels.coded(deal.get().stageOn(day))
                        : leading.map(one -> labels.coded(one.stage())).orElse(Cell.BLANK),
                subject.at().<Cell>map(Cell.When::new).orElse(Cell.BLANK),
                subject.value(),
                labels.coded(counts ? YesNo.YES : YesNo.NO));
    }
}
