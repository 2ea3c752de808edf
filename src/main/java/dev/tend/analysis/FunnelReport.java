package dev.tend.analysis;

import dev.tend.model.Pipeline;
import dev.tend.model.Stage;
import dev.tend.model.StageKind;
import dev.tend.report.Cell;
import dev.tend.report.Column;
import dev.tend.report.Labels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// The funnel (F43), a row per stage, counted in opportunities: as it stands at the end of the
/// period, or, as a `cohort`, of those whose first entry lies in the period, followed up to today.
record FunnelReport(Labels labels, boolean cohort) implements Report {
    @Override
    public List<Column> keys() {
        return List.of(Column.least("stage"), Column.shorten("label"));
    }

    @Override
    public List<Column> figures() {
        return List.of(
                Column.whole("now"),
                Column.whole("amount"),
                Column.whole("weighted"),
                Column.drawn("reached"),
                Column.whole("conversion"),
                Column.whole("lost"),
                Column.whole("median_days"),
                Column.least("loss"),
                Column.least("skipped"),
                Column.least("back"));
    }

    @Override
    public List<Line> lines(Population population) {
        var counting =
                new Counting(
                        cohort ? population.cohort() : population.deals(),
                        cohort ? population.today() : population.end(),
                        population.pipeline());
        var lines = new ArrayList<Line>();
        for (var stage : population.pipeline().stages()) {
            var keys =
                    List.<Cell>of(
                            new Cell.Text(stage.code()),
                            new Cell.Text(stage.label().in(labels.language())));
            lines.add(new Line(keys, counting.figures(stage)));
        }
        return lines;
    }

    /// Counts opportunities as they stood at the end of a day.
    private static final class Counting {
        private final List<Deal> deals;
        private final LocalDate day;
        private final Pipeline pipeline;
        private final List<Stage> standing = new ArrayList<>();
        private final int[] furthest;

        Counting(List<Deal> deals, LocalDate day, Pipeline pipeline) {
            this.deals = deals;
            this.day = day;
            this.pipeline = pipeline;
            this.furthest = new int[deals.size()];
            for (int i = 0; i < furthest.length; i++) {
                standing.add(deals.get(i).stageOn(day));
                furthest[i] = pipeline.position(deals.get(i).furthestOn(day, pipeline));
            }
        }

        List<Figure> figures(Stage stage) {
            var standing = standing(stage);
            var now = Figure.count(standing);
            var amount = Figure.amount(standing);
            var weighted = Figure.weighted(standing, day);
            var back = Figure.count(wentBack(stage));
            if (stage.kind() == StageKind.LOST) {
                var none = Figure.NONE;
                return List.of(now, amount, weighted, none, none, none, none, none, none, back);
            }
            var reached = reached(pipeline.position(stage));
            var lost = lostAt(pipeline.position(stage));
            return List.of(
                    now,
                    amount,
                    weighted,
                    Figure.count(reached),
                    conversion(stage, reached),
                    Figure.count(lost),
                    stays(stage).median(),
                    share(reached, lost),
                    Figure.count(skipped(stage, reached)),
                    back);
        }

        private List<Deal> standing(Stage stage) {
            var there = new ArrayList<Deal>();
            for (int i = 0; i < furthest.length; i++) {
                if (standing.get(i).is(stage)) {
                    there.add(deals.get(i));
                }
            }
            return there;
        }

        private List<Deal> reached(int position) {
            var reached = new ArrayList<Deal>();
            for (int i = 0; i < furthest.length; i++) {
                if (furthest[i] >= position) {
                    reached.add(deals.get(i));
                }
            }
            return reached;
        }

        private Figure conversion(Stage stage, List<Deal> reached) {
            var order = pipeline.normalOrder();
            int next = Pipeline.position(stage, order) + 1;
            return next == order.size()
                    ? Figure.NONE
                    : share(reached, reached(pipeline.position(order.get(next))));
        }

        private static Figure share(List<Deal> whole, List<Deal> part) {
            var rest = new ArrayList<>(whole);
            rest.removeAll(new HashSet<>(part));
            return Figure.share(part, rest);
        }

        private List<Deal> lostAt(int position) {
            var lost = new ArrayList<Deal>();
            for (int i = 0; i < furthest.length; i++) {
                if (furthest[i] == position && standing.get(i).kind() == StageKind.LOST) {
                    lost.add(deals.get(i));
                }
            }
            return lost;
        }

        private Days stays(Stage stage) {
            var days = new Days();
            for (var deal : deals) {
                for (var stand : deal.stands()) {
                    if (stand.isLeftBy(day) && stand.stay().isIn(stage)) {
                        days.add(stand, stand.daysOn(day));
                    }
                }
            }
            return days;
        }

        private List<Deal> skipped(Stage stage, List<Deal> reached) {
            var skipped = new ArrayList<Deal>();
            for (var deal : reached) {
                if (!stood(deal, stage)) {
                    skipped.add(deal);
                }
            }
            return skipped;
        }

        private boolean stood(Deal deal, Stage stage) {
            for (var stand : deal.stands()) {
                if (stand.isBegunBy(day) && stand.stay().isIn(stage)) {
                    return true;
                }
            }
            return false;
        }

        /// Those that left the stage for an earlier one of the normal order; of a lost stage, those
        /// that left it at all.
        private List<Deal> wentBack(Stage stage) {
            var back = new ArrayList<Deal>();
            for (var deal : deals) {
                if (wentBack(deal, stage)) {
                    back.add(deal);
                }
            }
            return back;
        }

        private boolean wentBack(Deal deal, Stage stage) {
            var stands = deal.stands();
            for (int i = 1; i < stands.size(); i++) {
                var to = stands.get(i).stay().stage();
                if (stands.get(i).isBegunBy(day)
                        && stands.get(i - 1).stay().isIn(stage)
                        && to.kind() != StageKind.LOST
                        && (stage.kind() == StageKind.LOST
                                || pipeline.position(to) < pipeline.position(stage))) {
                    return true;
                }
            }
            return false;
        }
    }
}
