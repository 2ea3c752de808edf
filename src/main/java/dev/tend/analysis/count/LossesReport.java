package dev.tend.analysis.count;

import dev.tend.analysis.fact.Deal;
import dev.tend.analysis.fact.Figure;
import dev.tend.analysis.fact.Population;
import dev.tend.analysis.question.Dimension;
import dev.tend.model.policy.Stage;
import dev.tend.report.Cell;
import dev.tend.report.Column;
import dev.tend.report.Labels;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// Why opportunities were lost within the period, and how far they had come (F24, F47): by both, by
/// one of them, or all in one row.
record LossesReport(Labels labels, boolean byReason, boolean byStage) implements Report {
    /// Nothing stands where the rows are not told apart by it.
    private record Loss(Optional<String> reason, Optional<Stage> furthest) {}

    static LossesReport by(List<Dimension> by, Labels labels) {
        return new LossesReport(
                labels, by.contains(Dimension.REASON), by.contains(Dimension.STAGE));
    }

    @Override
    public List<Column> keys() {
        var keys = new ArrayList<Column>();
        if (byReason) {
            keys.add(Column.shorten("reason"));
        }
        if (byStage) {
            keys.add(Column.shorten("stage"));
        }
        return keys;
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
                byLoss.put(loss(reason, stage), new ArrayList<>());
            }
        }
        if (!byReason && !byStage) {
            byLoss.put(new Loss(Optional.empty(), Optional.empty()), new ArrayList<>());
        }
        for (var deal : all) {
            var furthest = deal.furthestOn(population.end(), population.pipeline());
            var deals = byLoss.get(loss(reason(deal, population), furthest));
            if (deals != null) {
                deals.add(deal);
            }
        }
        var lines = new ArrayList<Line>();
        for (var one : byLoss.entrySet()) {
            if (!one.getValue().isEmpty() || keys().isEmpty()) {
                lines.add(line(one.getKey(), one.getValue(), all));
            }
        }
        return lines;
    }

    private Loss loss(String reason, Stage furthest) {
        return new Loss(
                byReason ? Optional.of(reason) : Optional.empty(),
                byStage ? Optional.of(furthest) : Optional.empty());
    }

    private Line line(Loss loss, List<Deal> deals, List<Deal> all) {
        var keys = new ArrayList<Cell>();
        loss.reason().map(this::reason).ifPresent(keys::add);
        loss.furthest().map(labels::coded).ifPresent(keys::add);
        return new Line(
                keys,
                List.of(
                        Figure.count(deals),
                        Figure.share(all, new HashSet<>(deals)::contains),
                        Figure.amount(deals)));
    }

    private Cell reason(String code) {
        return code.isEmpty()
                ? Cell.BLANK
                : new Cell.Coded(code, labels.label(labels.policy().reasons(), code));
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
