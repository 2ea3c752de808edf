package dev.tend.analysis.count;

import dev.tend.analysis.fact.Days;
import dev.tend.analysis.fact.Deal;
import dev.tend.analysis.fact.Figure;
import dev.tend.analysis.fact.Population;
import dev.tend.model.policy.Pipeline;
import dev.tend.model.policy.Stage;
import dev.tend.model.policy.StageKind;
import dev.tend.report.Cell;
import dev.tend.report.Column;
import dev.tend.report.Labels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The funnel (F43), a row per stage, counted in opportunities: as it stands at the end of the
/// period, or, as a `cohort`, of those that began in the period, followed up to today.
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

    /// Counts opportunities as they stood at the end of a day: each is looked at once.
    private static final class Counting {
        private static final int NONE = -1;

        private final LocalDate day;
        private final Pipeline pipeline;
        private final List<Tally> tallies = new ArrayList<>();

        Counting(List<Deal> deals, LocalDate day, Pipeline pipeline) {
            this.day = day;
            this.pipeline = pipeline;
            for (int i = 0; i < pipeline.stages().size(); i++) {
                tallies.add(new Tally());
            }
            for (var deal : deals) {
                add(deal);
            }
        }

        private void add(Deal deal) {
            int before = NONE;
            for (var stand : deal.stands()) {
                int at = pipeline.position(stand.stay().stage());
                if (stand.isLeftBy(day)) {
                    tallies.get(at).stays.add(stand, stand.daysOn(day));
                }
                if (stand.isBegunBy(day)) {
                    tallies.get(at).stood(deal);
                    if (before != NONE && !isLost(at) && (isLost(before) || at < before)) {
                        tallies.get(before).wentBack(deal);
                    }
                }
                before = at;
            }
            int standing = pipeline.position(deal.stageOn(day));
            tallies.get(standing).standing.add(deal);
            int furthest = pipeline.position(deal.furthestOn(day, pipeline));
            for (int position = 0; position <= furthest; position++) {
                tallies.get(position).reached(deal);
            }
            if (isLost(standing)) {
                tallies.get(furthest).lost.add(deal);
            }
        }

        private boolean isLost(int position) {
            return pipeline.stages().get(position).kind() == StageKind.LOST;
        }

        List<Figure> figures(Stage stage) {
            var tally = tallies.get(pipeline.position(stage));
            var now = Figure.count(tally.standing);
            var amount = Figure.amount(tally.standing);
            var weighted = Figure.weighted(tally.standing, day);
            var back = Figure.count(tally.back);
            if (stage.kind() == StageKind.LOST) {
                var none = Figure.NONE;
                return List.of(now, amount, weighted, none, none, none, none, none, none, back);
            }
            return List.of(
                    now,
                    amount,
                    weighted,
                    Figure.count(tally.reached),
                    conversion(stage, tally.reached),
                    Figure.count(tally.lost),
                    tally.stays.median(),
                    share(tally.reached, tally.lost),
                    Figure.count(tally.skipped),
                    back);
        }

        private Figure conversion(Stage stage, List<Deal> reached) {
            var order = pipeline.normalOrder();
            int next = Pipeline.position(stage, order) + 1;
            return next == order.size()
                    ? Figure.NONE
                    : share(reached, tallies.get(pipeline.position(order.get(next))).reached);
        }

        /// The share of some in all of them; both in one order.
        private static Figure share(List<Deal> whole, List<Deal> part) {
            var rest = new ArrayList<Deal>();
            int taken = 0;
            for (var deal : whole) {
                if (taken < part.size() && part.get(taken) == deal) {
                    taken++;
                } else {
                    rest.add(deal);
                }
            }
            return Figure.share(part, rest);
        }
    }

    /// What is counted of one stage.
    private static final class Tally {
        private final List<Deal> standing = new ArrayList<>();
        private final List<Deal> stood = new ArrayList<>();
        private final List<Deal> reached = new ArrayList<>();
        private final List<Deal> skipped = new ArrayList<>();
        private final List<Deal> lost = new ArrayList<>();
        private final Days stays = new Days();

        /// Those that left the stage for an earlier one of the normal order; of a lost stage, those
        /// that left it at all.
        private final List<Deal> back = new ArrayList<>();

        void stood(Deal deal) {
            addOnce(deal, stood);
        }

        void wentBack(Deal deal) {
            addOnce(deal, back);
        }

        /// It came as far as this stage, or farther without ever standing in it.
        void reached(Deal deal) {
            reached.add(deal);
            if (!isLast(deal, stood)) {
                skipped.add(deal);
            }
        }

        private static void addOnce(Deal deal, List<Deal> deals) {
            if (!isLast(deal, deals)) {
                deals.add(deal);
            }
        }

        private static boolean isLast(Deal deal, List<Deal> deals) {
            return !deals.isEmpty() && deals.getLast() == deal;
        }
    }
}
