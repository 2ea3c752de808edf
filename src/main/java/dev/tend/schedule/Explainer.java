package dev.tend.schedule;

import dev.tend.model.history.Journey;
import dev.tend.model.history.Situation;
import dev.tend.model.policy.Audience;
import dev.tend.model.policy.Care;
import dev.tend.model.policy.KeyDate;
import dev.tend.model.policy.Policy;
import dev.tend.model.policy.Sequence;
import dev.tend.model.record.DueSource;
import dev.tend.model.record.Happening;
import dev.tend.model.record.Occurrence;
import dev.tend.model.value.Moment;
import dev.tend.schedule.Reckoning.Base;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tells how the dates of tasks came about (F30): tasks of one customer, or of the team.
public final class Explainer {
    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    private final Policy policy;
    private final Map<String, Task> tasks = new HashMap<>();
    private final Map<String, List<Fact>> changes = new HashMap<>();

    /// `all` are those of the same customer, any of which may stand for another.
    public Explainer(Policy policy, List<Traced> all) {
        this.policy = policy;
        for (var one : all) {
            tasks.putIfAbsent(one.item().task().id(), one.item().task());
        }
        if (!all.isEmpty()) {
            all.getFirst().situation().ifPresent(this::changes);
        }
    }

    public Explanation of(Traced traced) {
        var facts = new ArrayList<Fact>();
        var task = traced.item().task();
        var situation = traced.situation();
        var occurrence = Occurrence.read(task.reference());
        if (occurrence.isPresent()) {
            new RuleFact(policy, traced, occurrence.get()).add(facts);
        }
        if (situation.isPresent() && occurrence.isPresent()) {
            audience(situation.get(), occurrence.get(), facts);
        }
        facts.add(counted(traced, occurrence));
        if (occurrence.isPresent() && occurrence.get().source() == DueSource.DATE) {
            var rule = policy.planning().date(occurrence.get().code());
            rule.ifPresent(date -> keyDate(date, occurrence.get().day(), facts));
        }
        traced.reckoning().deadline().ifPresent(deadline -> deadline(deadline, facts));
        facts.addAll(changes.getOrDefault(task.reference(), List.of()));
        situation.ifPresent(one -> approvers(one, task, facts));
        var covering = tasks.get(task.coveredBy());
        if (covering != null) {
            facts.add(new Fact.Covered(covering));
        }
        return new Explanation(traced, facts);
    }

    private void audience(Situation situation, Occurrence occurrence, List<Fact> facts) {
        var audience =
                switch (occurrence.source()) {
                    case CARE -> policy.planning().care(occurrence.code()).map(Care::audience);
                    case SEQUENCE ->
                            policy.planning().sequence(occurrence.code()).map(Sequence::audience);
                    case PLAN, RHYTHM, LIMIT, DATE, GRADING, APPROVAL, SUMMARY, RISK ->
                            Optional.<Audience>empty();
                };
        var journey = audience.flatMap(some -> situation.belonging(some, policy.zone()));
        if (audience.isPresent() && journey.isPresent()) {
            var stay = journey.get().belongsSince(audience.get());
            var evidence = new Grounds(policy, situation).ofStay(journey.get(), stay);
            facts.add(new Fact.Belongs(stay.stage(), stay.since(), evidence));
        }
        if (occurrence.source() == DueSource.SEQUENCE) {
            var sequence = policy.planning().sequence(occurrence.code());
            if (sequence.isPresent()) {
                int number = Integer.parseInt(occurrence.subject());
                facts.add(new Fact.Step(number, sequence.get().steps().size()));
            }
        }
    }

    private Fact counted(Traced traced, Optional<Occurrence> occurrence) {
        var reckoning = traced.reckoning();
        var evidence = Optional.<Evidence>empty();
        if (traced.situation().isPresent()) {
            evidence = new Grounds(policy, traced.situation().get()).of(reckoning, occurrence);
        }
        var what = "";
        if (reckoning.base() == Base.RECORDED && occurrence.isPresent()) {
            var rule = policy.planning().date(occurrence.get().code());
            what = rule.isPresent() ? Grounds.field(rule.get()) : "";
        }
        return new Fact.Counted(reckoning.base(), reckoning.from(), what, evidence);
    }

    private void keyDate(KeyDate rule, LocalDate day, List<Fact> facts) {
        if (rule.origin() instanceof KeyDate.OfLunarYear(var month, var lunarDay)) {
            facts.add(new Fact.Lunar(month, lunarDay, day));
        } else if (rule.yearly()) {
            facts.add(new Fact.EveryYear(day, isShortened(rule, day, facts)));
        }
        var calendar = policy.planning().calendar();
        if (rule.lead().isPresent()) {
            var lead = rule.lead().get();
            facts.add(new Fact.Lead(lead, Deadline.before(day, lead, calendar)));
        }
        if (rule.yearly()) {
            var lapses =
                    Deadline.after(Moment.of(day), rule.lapse(), calendar, policy.zone())
                            .due()
                            .dayIn(policy.zone());
            facts.add(new Fact.Lapse(rule.lapse(), lapses));
        }
    }

    private boolean isShortened(KeyDate rule, LocalDate day, List<Fact> facts) {
        if (rule.origin() instanceof KeyDate.OfYear(var month, var ofMonth)) {
            return MonthDay.of(month, ofMonth).equals(LEAP_DAY) && !isLeapDay(day);
        }
        return facts.getLast() instanceof Fact.Counted counted
                && isLeapDay(counted.from().dayIn(policy.zone()))
                && !isLeapDay(day);
    }

    private static boolean isLeapDay(LocalDate day) {
        return MonthDay.from(day).equals(LEAP_DAY);
    }

    private void deadline(Deadline deadline, List<Fact> facts) {
        facts.add(new Fact.Reckoned(deadline));
        var calendar = policy.planning().calendar();
        var off = Stretch.of(deadline.passed(), calendar);
        var madeUp = madeUp(deadline);
        if (!off.isEmpty() || !madeUp.isEmpty()) {
            facts.add(new Fact.DaysOff(deadline, off, madeUp));
        }
        var unknown = new ArrayList<Integer>();
        int last = deadline.due().dayIn(policy.zone()).getYear();
        for (int year = deadline.from().dayIn(policy.zone()).getYear(); year <= last; year++) {
            if (!calendar.covers(year)) {
                unknown.add(year);
            }
        }
        if (!unknown.isEmpty()) {
            facts.add(new Fact.HolidaysUnknown(calendar.country(), unknown));
        }
    }

    /// Days of the weekend that count as working days: those counted where working time is counted,
    /// else those from the nominal day on.
    private List<LocalDate> madeUp(Deadline deadline) {
        var calendar = policy.planning().calendar();
        var zone = policy.zone();
        var start =
                deadline.length().unit().isWorkingTime()
                        ? deadline.from().dayIn(zone).plusDays(1)
                        : deadline.nominal().dayIn(zone);
        var days = new ArrayList<LocalDate>();
        var due = deadline.due().dayIn(zone);
        for (var day = start; !day.isAfter(due) && days.size() < Deadline.MOST_PASSED; ) {
            if (calendar.isWorkday(day) && calendar.weekend().contains(day.getDayOfWeek())) {
                days.add(day);
            }
            day = day.plusDays(1);
        }
        return days;
    }

    /// What entries did with tasks.
    private void changes(Situation situation) {
        for (var entry : situation.entries()) {
            for (var happening : entry.happenings()) {
                if (happening instanceof Happening.Assigned(var id, var to)) {
                    change(id, new Fact.Given(to, Evidence.of(entry)));
                } else if (happening instanceof Happening.Snoozed(var id, var due)) {
                    change(id, new Fact.PutOff(due, Evidence.of(entry)));
                }
            }
        }
    }

    private void change(String reference, Fact fact) {
        changes.computeIfAbsent(reference, _ -> new ArrayList<>()).add(fact);
    }

    private static void approvers(Situation situation, Task task, List<Fact> facts) {
        if (task.source() != DueSource.APPROVAL) {
            return;
        }
        for (Journey journey : situation.journeys()) {
            var move = journey.pending();
            if (move.isPresent() && move.get().entry().id().equals(task.reference())) {
                facts.add(new Fact.Approvers(move.get().role(), task.owners()));
            }
        }
    }
}
