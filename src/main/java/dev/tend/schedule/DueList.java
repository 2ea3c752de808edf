package dev.tend.schedule;

import dev.tend.model.history.Situation;
import dev.tend.model.history.Standing;
import dev.tend.model.policy.KeyDate;
import dev.tend.model.policy.Policy;
import dev.tend.model.record.DueSource;
import dev.tend.model.record.Occurrence;
import dev.tend.model.value.Moment;
import dev.tend.model.value.Money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What is due (F30), as of now.
public record DueList(Policy policy, Moment now) {
    /// Everything the customers ask for, due or not, in their order.
    public List<DueItem> ofCustomers(List<Situation> situations) {
        var schedule = new Schedule(policy, today());
        var items = new ArrayList<DueItem>();
        for (var situation : situations) {
            items.addAll(of(situation, schedule));
        }
        return items;
    }

    /// Everything that a customer asks for by a schedule as of the same day.
    public List<DueItem> of(Situation situation, Schedule schedule) {
        var standing = Standing.of(situation, policy);
        var items = new ArrayList<DueItem>();
        for (var task : schedule.tasks(situation)) {
            items.add(item(Optional.of(standing), task));
        }
        return items;
    }

    /// Everything the customers ask for, each traced back to where it comes from.
    public List<Traced> traced(List<Situation> situations) {
        var schedule = new Schedule(policy, today());
        var traced = new ArrayList<Traced>();
        for (var situation : situations) {
            var standing = Standing.of(situation, policy);
            for (var demand : schedule.demands(situation)) {
                var item = item(Optional.of(standing), demand.task());
                traced.add(new Traced(Optional.of(situation), item, demand.reckoning()));
            }
        }
        return traced;
    }

    /// The same of what the team owes beside.
    public List<Traced> tracedOfTheTeam(List<Standing> standings, Predicate<String> hasReview) {
        var traced = new ArrayList<Traced>();
        for (var demand : new Schedule(policy, today()).demandsOfTheTeam(standings, hasReview)) {
            var item = item(Optional.empty(), demand.task());
            traced.add(new Traced(Optional.empty(), item, demand.reckoning()));
        }
        return traced;
    }

    /// What the team owes beside; `hasReview` tells whether the stage summary of a period, by its
    /// name, is there.
    public List<DueItem> ofTheTeam(List<Standing> standings, Predicate<String> hasReview) {
        var items = new ArrayList<DueItem>();
        for (var demand : new Schedule(policy, today()).demandsOfTheTeam(standings, hasReview)) {
            items.add(item(Optional.empty(), demand.task()));
        }
        return items;
    }

    /// Those that show up to the end of `until`, the most urgent first: what is late, then what is
    /// due today, this week and later; within each by points, due date, customer and id, so that
    /// the order is the same every time.
    public List<DueItem> upTo(LocalDate until, List<DueItem> items) {
        var ranked = new ArrayList<Ranked>();
        for (var item : items) {
            if (item.task().isShown(until)) {
                ranked.add(Ranked.of(item, today(), policy.zone()));
            }
        }
        Collections.sort(ranked);
        var showing = new ArrayList<DueItem>(ranked.size());
        for (var one : ranked) {
            showing.add(one.item());
        }
        return showing;
    }

    /// A task as it stands now.
    public DueItem item(Optional<Standing> customer, Task task) {
        long late = DueItem.daysLate(task, today(), policy.zone());
        var amount = customer.isPresent() ? customer.get().amount() : Optional.<Money>empty();
        var grade = customer.isPresent() ? customer.get().grade() : "";
        var urgency = policy.planning().urgency();
        return new DueItem(
                customer,
                task,
                late,
                late > 0 || DueItem.isPast(task.due(), now),
                urgency.of(late, amount, policy.currency(), grade, task.fixed()),
                late > 0 && !isYearly(task)
                        ? policy.planning().escalation().of(late)
                        : Optional.empty());
    }

    /// A birthday or a festival that was missed lapses; it is no matter for a lead.
    private boolean isYearly(Task task) {
        if (task.source() != DueSource.DATE) {
            return false;
        }
        var occurrence = Occurrence.read(task.reference());
        var rule =
                occurrence.isPresent()
                        ? policy.planning().date(occurrence.get().code())
                        : Optional.<KeyDate>empty();
        return rule.isPresent() && rule.get().yearly();
    }

    private LocalDate today() {
        return now.dayIn(policy.zone());
    }
}
