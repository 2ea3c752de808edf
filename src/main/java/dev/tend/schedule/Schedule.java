package dev.tend.schedule;

import dev.tend.model.history.Situation;
import dev.tend.model.history.Standing;
import dev.tend.model.policy.Policy;
import dev.tend.model.record.DueSource;
import dev.tend.model.record.Occurrence;
import dev.tend.model.value.Moment;
import dev.tend.schedule.Reckoning.Base;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Works out what policy and history ask for, as of a day. Nothing is stored: the same book gives
/// the same tasks, with the same ids.
public final class Schedule {
    private final Policy policy;
    private final LocalDate today;
    private final LunarDays lunarDays = new LunarDays();

    public Schedule(Policy policy, LocalDate today) {
        this.policy = policy;
        this.today = today;
    }

    /// Everything that one customer asks for, due or not, also what a planned action stands for.
    public List<Task> tasks(Situation situation) {
        var tasks = new ArrayList<Task>();
        for (var demand : demands(situation)) {
            tasks.add(demand.task());
        }
        return tasks;
    }

    /// The same with how each date came about.
    List<Demand> demands(Situation situation) {
        var it = new Case(situation, policy, today, lunarDays);
        Planned.add(it);
        StageLimits.add(it);
        Grading.add(it);
        Sequences.add(it);
        Rhythm.add(it);
        Complaints.add(it);
        KeyDates.add(it);
        CarePlan.add(it);
        return it.demands();
    }

    /// What the team owes that concerns no single customer: the summary of the last period (F9),
    /// unless `hasReview` of that period, or nobody was a customer yet in that period.
    List<Demand> demandsOfTheTeam(List<Standing> standings, Predicate<String> hasReview) {
        if (policy.planning().summary().isEmpty()) {
            return List.of();
        }
        var summary = policy.planning().summary().get();
        var period = summary.period();
        var start = period.start(today);
        var name = period.name(period.before(start));
        if (hasReview.test(name) || !anybodyBefore(start, standings)) {
            return List.of();
        }
        var end = Moment.of(start.minusDays(1));
        var deadline =
                Deadline.after(end, summary.within(), policy.planning().calendar(), policy.zone());
        var occurrence = new Occurrence(DueSource.SUMMARY, period.code(), name, start.minusDays(1));
        var task =
                new Task(
                        occurrence.id(""),
                        occurrence.toString(),
                        DueSource.SUMMARY,
                        policy.actionOf(occurrence),
                        deadline.due(),
                        start,
                        leads(),
                        "",
                        false,
                        "");
        var reckoning =
                new Reckoning(
                        Base.ENDED,
                        end,
                        Optional.of(summary.place()),
                        Optional.empty(),
                        Optional.of(deadline));
        return List.of(new Demand(task, reckoning));
    }

    private static boolean anybodyBefore(LocalDate start, List<Standing> standings) {
        for (var standing : standings) {
            if (standing.began().isPresent() && standing.began().get().isBefore(start)) {
                return true;
            }
        }
        return false;
    }

    private List<String> leads() {
        var leads = new ArrayList<String>();
        for (var person : policy.team()) {
            if (person.isLead()) {
                leads.add(person.code());
            }
        }
        return leads;
    }
}
