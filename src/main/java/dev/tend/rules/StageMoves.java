package dev.tend.rules;

import dev.tend.model.diagnosis.Check;
import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.model.history.Journey;
import dev.tend.model.history.Situation;
import dev.tend.model.history.Transition;
import dev.tend.model.history.Transition.Standing;
import dev.tend.model.policy.Criteria;
import dev.tend.model.policy.Fillable;
import dev.tend.model.policy.Pipeline;
import dev.tend.model.policy.Policy;
import dev.tend.model.policy.Stage;
import dev.tend.model.policy.StageKind;
import dev.tend.model.record.Entry;
import dev.tend.model.record.Happening;
import dev.tend.model.value.Coded;
import dev.tend.model.value.Moment;
import dev.tend.model.value.Zone;

import java.util.ArrayList;
import java.util.List;

/// Every move between stages was allowed when it was made, and what it asks for was done and
/// written down by then (F21). A move that was made as an exception is only mentioned.
final class StageMoves implements AccountRule {
    private static final String NONE = "–";

    @Override
    public void check(Situation situation, Policy policy, Moment now, List<Diagnostic> problems) {
        for (var journey : situation.journeys()) {
            for (var move : journey.transitions()) {
                if (move.standing() != Standing.WITHDRAWN
                        && policy.standards().judges(move.entry().known(policy.zone()))) {
                    boolean complete = situation.account().isWhole();
                    new Judgement(journey, move, complete, now, policy, problems).pass();
                }
            }
        }
    }

    private record Judgement(
            Journey journey,
            Transition move,
            boolean complete,
            Moment now,
            Policy policy,
            List<Diagnostic> problems) {
        void pass() {
            if (!move.exception().isEmpty()) {
                problems.add(
                        Diagnostic.of(
                                Check.MOVE_EXCEPTION,
                                move.entry().places().of("exception"),
                                move.from().code(),
                                move.to().code(),
                                move.exception()));
                return;
            }
            if (!isAllowed(move.to())) {
                report(
                        Check.MOVE_FORBIDDEN,
                        allowed().isEmpty() ? NONE : String.join(" ", allowed()));
            }
            if (isForward()) {
                passed().forEach(stage -> meet(stage.leave()));
            }
            meet(move.to().enter());
        }

        /// What was lost goes on from where it was lost: being lost is no way round a stage.
        private boolean isAllowed(Stage to) {
            var moves = policy.standards().moves();
            var origin = origin();
            boolean reopens = !origin.is(move.from());
            return moves.allows(move.from(), to, policy.pipeline())
                    && (!reopens
                            || origin.is(to)
                            || move.from().next().isPresent()
                            || moves.allows(origin, to, policy.pipeline()));
        }

        /// The stage moved from and those that a forward move leaves out: what must be done before
        /// one of them is left must be done before it is passed by.
        private List<Stage> passed() {
            var order = policy.pipeline().normalOrder();
            int from = Pipeline.position(origin(), order);
            int to = Pipeline.position(move.to(), order);
            return from < 0 ? List.of() : order.subList(from, to);
        }

        private List<String> allowed() {
            var codes = new ArrayList<String>();
            for (var stage : policy.pipeline().stages()) {
                if (!stage.is(move.from()) && isAllowed(stage)) {
                    codes.add(stage.code());
                }
            }
            return codes;
        }

        private boolean isForward() {
            var pipeline = policy.pipeline();
            return move.to().kind() != StageKind.LOST
                    && pipeline.position(move.to()) > pipeline.position(origin());
        }

        /// The stage moved from; for what was lost, the one stood in before.
        private Stage origin() {
            if (move.from().kind() != StageKind.LOST) {
                return move.from();
            }
            var origin = move.from();
            for (var earlier : journey.transitions()) {
                if (earlier.equals(move)) {
                    return origin;
                }
                if (earlier.standing() == Standing.EFFECTIVE
                        && earlier.from().kind() != StageKind.LOST) {
                    origin = earlier.from();
                }
            }
            return origin;
        }

        private void meet(Criteria criteria) {
            var customer = journey.customer();
            var rule = criteria.place().file() + ":" + criteria.place().line();
            for (var field : criteria.fields()) {
                if (!customer.maySay(field)
                        && !Fillable.has(customer, journey.opportunity(), field)) {
                    report(Check.MOVE_FIELD, field, Remedy.ofCustomer(customer.key(), field), rule);
                }
            }
            for (var milestone : criteria.milestones()) {
                if (!isKnown(new Happening.Reached(milestone))) {
                    var remedy = Remedy.milestone(customer.key(), milestone) + more();
                    report(Check.MOVE_MILESTONE, milestone, remedy, rule);
                }
            }
            for (var activity : criteria.activities()) {
                if (!isKnown(new Happening.Activity(activity))
                        && !isKnown(new Happening.Touch(activity))) {
                    boolean isChannel = Coded.find(policy.channels(), activity).isPresent();
                    var remedy = Remedy.activity(customer.key(), activity, isChannel) + more();
                    report(Check.MOVE_ACTIVITY, activity, remedy, rule);
                }
            }
        }

        /// Which opportunity, and when, where that is not plain.
        private String more() {
            var day = move.entry().at().dayIn(policy.zone());
            return Remedy.opportunity(journey.opportunity().code())
                    + (day.equals(now.dayIn(policy.zone())) ? "" : " -t " + day);
        }

        private void report(Check check, String... words) {
            var arguments = new ArrayList<>(List.of(move.from().code(), move.to().code()));
            arguments.addAll(List.of(words));
            var place = move.entry().places().of("stage");
            problems.add(Diagnostic.of(check, place, arguments.toArray(String[]::new)));
        }

        private static boolean has(Entry entry, Happening happening) {
            for (var one : entry.happenings()) {
                if (one.values().equals(happening.values())) {
                    return true;
                }
            }
            return false;
        }

        /// Whether something was known of the opportunity when it was moved. Where entries cannot
        /// be read, it may stand in one of them.
        private boolean isKnown(Happening happening) {
            if (!complete) {
                return true;
            }
            for (var entry : journey.entries()) {
                if (has(entry, happening)
                        && happenedBefore(entry, policy.zone())
                        && wasWrittenDown(entry)) {
                    return true;
                }
            }
            return false;
        }

        /// On the same day the order is known only between two times of day.
        private boolean happenedBefore(Entry entry, Zone zone) {
            return !entry.at().isAfter(move.entry().at(), zone);
        }

        /// What both entries say of when they were written decides; else nothing is held against
        /// them.
        private boolean wasWrittenDown(Entry entry) {
            var zone = policy.zone();
            var written = entry.attributes().moment("recorded");
            var moved = move.entry().attributes().moment("recorded");
            return written.isEmpty()
                    || moved.isEmpty()
                    || !written.get().isAfter(moved.get(), zone);
        }
    }
}
