package dev.tend.analysis;

import dev.tend.model.Stage;
import dev.tend.report.Cell;
import dev.tend.report.Column;
import dev.tend.report.Labels;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;

/// Why opportunities were lost within the period, and how far they had come (F24, F47).
record LossesReport(Labels labels) implements Report {
    private record Loss(String reason, Stage furthest) {}

    @Override
    public List<Column> keys() {
        return List.of(Column.shorten("reason"), Column.shorten("stage"));
    }

    @Override
    public List<Column> figures() {
        return List.of(Column.drawn("lost"), Column.whole("share"), Column.whole("amount"));
    }

    @Override
    public List<Line> lines(Population population) {
        var all = new Sales(population).lostDeals();
        var byLoss = new LinkedHashMap<Loss, List<Deal>>();
        for (var reason : reasons(all, population)) {
            for (var stage : population.pipeline().normalOrder()) {
                byLoss.put(new Loss(reason, stage), new ArrayList<>());
            }
        }
        for (var deal : all) {
            var furthest = deal.furthestOn(population.end(), population.pipeline());
            var deals = byLoss.get(new Loss(reason(deal, population), furthest));
            if (deals != null) {
                deals.add(deal);
            }
        }
        var lines = new ArrayList<Line>();
        for (var one : byLoss.entrySet()) {
            if (!one.getValue().isEmpty()) {
                lines.add(line(one.getKey(), one.getValue(), all));
            }
        }
        return lines;
    }

    private Line line(Loss loss, List<Deal> deals, List<Deal> all) {
        var reasons = labels.policy().reasons();
        var reason =
                loss.reason().isEmpty()
                        ? Cell.BLANK
                        : new Cell.Coded(loss.reason(), labels.label(reasons, loss.reason()));
        return new Line(
                List.of(reason, labels.coded(loss.furthest())),
                List.of(
                        Figure.count(deals),
                        Figure.share(all, new HashSet<>(deals)::contains),
                        Figure.amount(deals)));
    }

    /// Those that occur, in the order of the team's list; no reason comes last.
    private static List<String> reasons(List<Deal> lost, Population population) {
        var codes = new LinkedHashSet<String>();
        for (var reason : population.policy().reasons()) {
            codes.add(reason.code());
        }
        for (var deal : lost) {
            codes.add(reason(deal, population));
        }
        var ordered = new ArrayList<>(codes);
        if (ordered.remove("")) {
            ordered.add("");
        }
        return ordered;
    }

    private static String reason(Deal deal, Population population) {
        return deal.standOn(population.end()).stay().reason();
    }
}
