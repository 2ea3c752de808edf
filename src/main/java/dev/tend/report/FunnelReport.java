package dev.tend.report;

import dev.tend.model.Journey;
import dev.tend.model.Pipeline;
import dev.tend.model.Situation;
import dev.tend.model.Stage;
import dev.tend.model.StageKind;
import dev.tend.model.Totals;

import java.util.ArrayList;
import java.util.List;

/// The funnel (F43), one row per stage, counted in opportunities:
///
/// - `now`, `amount`: standing in the stage, and their amounts; `weighted`: amount × the stage's
///   probability.
/// - `reached`: ever stood in it or in any later stage of the normal order; a skipped stage counts
///   as reached, lost does not.
/// - `conversion`: reached by the next stage / reached by this one.
/// - `lost`: now lost, and this was the furthest stage they stood in.
/// - `median_days`: median of the days of all finished stays.
///
/// A stage of kind lost only has `now`, `amount` and `weighted`.
public final class FunnelReport {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.least("stage"),
                    Column.shorten("label"),
                    Column.whole("now"),
                    Column.whole("amount"),
                    Column.whole("weighted"),
                    Column.whole("reached"),
                    Column.whole("conversion"),
                    Column.whole("lost"),
                    Column.whole("median_days"));

    private final Pipeline pipeline;
    private final List<Journey> journeys;

    private FunnelReport(Pipeline pipeline, List<Journey> journeys) {
        this.pipeline = pipeline;
        this.journeys = journeys;
    }

    public static Table of(List<Situation> situations, Labels labels) {
        var journeys =
                situations.stream().flatMap(situation -> situation.journeys().stream()).toList();
        var funnel = new FunnelReport(labels.policy().pipeline(), journeys);
        var rows = new ArrayList<List<Cell>>();
        for (var stage : labels.policy().pipeline().stages()) {
            rows.add(funnel.row(stage, labels));
        }
        return new Table(COLUMNS, rows);
    }

    private List<Cell> row(Stage stage, Labels labels) {
        var standing = journeys.stream().filter(journey -> journey.stage().equals(stage)).toList();
        var amounts =
                Totals.of(standing.stream().flatMap(journey -> journey.amount().stream()).toList());
        var cells = new ArrayList<Cell>();
        cells.add(new Cell.Text(stage.code()));
        cells.add(new Cell.Text(stage.label().in(labels.language())));
        cells.add(new Cell.Count(standing.size()));
        cells.add(new Cell.Amount(amounts));
        cells.add(new Cell.Amount(amounts.times(stage.probability())));
        if (stage.kind() == StageKind.LOST) {
            cells.addAll(List.of(Cell.BLANK, Cell.BLANK, Cell.BLANK, Cell.BLANK));
        } else {
            cells.add(new Cell.Count(reached(stage)));
            cells.add(conversion(stage));
            cells.add(new Cell.Count(lostAt(stage)));
            cells.add(medianDays(stage));
        }
        return cells;
    }

    private long reached(Stage stage) {
        int position = pipeline.position(stage);
        return journeys.stream()
                .filter(journey -> pipeline.position(journey.furthest(pipeline)) >= position)
                .count();
    }

    private Cell conversion(Stage stage) {
        var order = pipeline.normalOrder();
        int next = order.indexOf(stage) + 1;
        long reached = reached(stage);
        return next == order.size() || reached == 0
                ? Cell.BLANK
                : new Cell.Share((double) reached(order.get(next)) / reached);
    }

    private long lostAt(Stage stage) {
        return journeys.stream()
                .filter(journey -> journey.stage().kind() == StageKind.LOST)
                .filter(journey -> journey.furthest(pipeline).equals(stage))
                .count();
    }

    private Cell medianDays(Stage stage) {
        var days =
                journeys.stream()
                        .flatMap(journey -> journey.stays().stream())
                        .filter(stay -> stay.stage().equals(stage))
                        .flatMap(stay -> stay.finishedDays().stream())
                        .sorted()
                        .toList();
        if (days.isEmpty()) {
            return Cell.BLANK;
        }
        int middle = days.size() / 2;
        boolean odd = days.size() % 2 == 1;
        return new Cell.Days(
                odd ? days.get(middle) : (days.get(middle - 1) + days.get(middle)) / 2.0);
    }
}
