package dev.tend.schedule;

import dev.tend.model.DueSource;
import dev.tend.model.KeyDate;
import dev.tend.model.Moment;
import dev.tend.model.Money;
import dev.tend.model.Occurrence;
import dev.tend.model.Policy;
import dev.tend.model.Situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is due (F30), as of now.
public record DueList(Policy policy, Moment now) {
    /// Everything the customers ask for, due or not, in their order.
    public List<DueItem> ofCustomers(List<Situation> situations) {
        var schedule = new Schedule(policy, today());
        var items = new ArrayList<DueItem>();
        for (var situation : situations) {
            for (var task : schedule.tasks(situation)) {
                items.add(item(Optional.of(situation), task));
            }
        }
        return items;
    }

    /// What the team owes beside; `reviews` are the names of the stage summaries that are there.
    public List<DueItem> ofTheTeam(List<Situation> situations, Set<String> reviews) {
        var items = new ArrayList<DueItem>();
        for (var task : new Schedule(policy, today()).tasksOfTheTeam(situations, reviews)) {
            items.add(item(Optional.empty(), task));
        }
        return items;
    }

    /// Those that show up to the end of `until`, the most urgent first: what is late, then what is
    /// due today, this week and later; within each by points, due date, customer and id, so that
    /// the order is the same every time.
    public List<DueItem> upTo(LocalDate until, List<DueItem> items) {
        var showing = new ArrayList<DueItem>();
        for (var item : items) {
            if (!item.task().isCovered() && !item.task().shows().isAfter(until)) {
                showing.add(item);
            }
        }
        showing.sort(this::compare);
        return showing;
    }

    /// A task as it stands now.
    public DueItem item(Optional<Situation> situation, Task task) {
        long late = DueItem.daysLate(task, today(), policy.zone());
        var amount = situation.isPresent() ? amount(situation.get()) : Optional.<Money>empty();
        var grade = situation.isPresent() ? situation.get().customer().grade() : "";
        var urgency = policy.planning().urgency();
        return new DueItem(
                situation,
                task,
                late,
                late > 0 || DueItem.isPast(task.due(), now),
                amount,
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

    /// What the customer's opportunity may bring.
    private Optional<Money> amount(Situation situation) {
        var leading = situation.leading(policy.pipeline());
        return leading.isPresent() ? leading.get().amount() : Optional.empty();
    }

    private int compare(DueItem a, DueItem b) {
        var zone = policy.zone();
        int byTiming = a.timing(today(), zone).compareTo(b.timing(today(), zone));
        return byTiming != 0 ? byTiming : a.compareUrgency(b, zone);
    }
}
