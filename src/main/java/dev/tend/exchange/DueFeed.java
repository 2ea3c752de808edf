package dev.tend.exchange;

import dev.tend.model.history.Standing;
import dev.tend.model.policy.Policy;
import dev.tend.model.record.DueSource;
import dev.tend.model.record.Entry;
import dev.tend.model.record.Happening;
import dev.tend.model.value.Language;
import dev.tend.model.value.Moment;
import dev.tend.schedule.DueItem;
import dev.tend.schedule.Task;
import dev.tend.schedule.Traced;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is due, as a calendar to subscribe to (F30). An event keeps its UID however often it is put
/// off: the id of the entry that planned it, or the name of the occurrence with the customer's key.
/// It reminds on its day, a key date from its lead time on.
public final class DueFeed {
    private static final Duration REFRESH = Duration.ofHours(1);
    private static final String HOST = "@tend";

    private final Policy policy;
    private final Language language;

    private DueFeed(Policy policy, Language language) {
        this.policy = policy;
        this.language = language;
    }

    public static CalendarFeed of(List<Traced> items, Policy policy, Language language) {
        var feed = new DueFeed(policy, language);
        var events = new ArrayList<CalendarEvent>();
        for (var item : items) {
            events.add(feed.event(item));
        }
        return new CalendarFeed(policy.name(), policy.zone(), REFRESH, events);
    }

    private CalendarEvent event(Traced traced) {
        var item = traced.item();
        var task = item.task();
        var changes = changes(traced);
        var changed = changes.isEmpty() ? said(traced) : written(changes.getLast());
        var what = task.what().in(language);
        var customer = item.customer();
        return new CalendarEvent(
                uid(item),
                customer.isPresent() ? what + " · " + customer.get().name() : what,
                description(task, customer),
                task.due(),
                alarm(task),
                changes.size(),
                changed,
                List.of(task.source().label().in(language)));
    }

    private static String uid(DueItem item) {
        var task = item.task();
        return task.source() == DueSource.PLAN
                        || task.source() == DueSource.APPROVAL
                        || item.customer().isEmpty()
                ? task.reference() + HOST
                : task.reference() + "." + item.customerKey() + HOST;
    }

    private String description(Task task, Optional<Standing> customer) {
        var lines = new ArrayList<String>();
        for (var owner : task.owners()) {
            lines.add(nameOf(owner));
        }
        for (var channel : policy.channels()) {
            if (channel.code().equals(task.via())) {
                lines.add(channel.label().in(language));
            }
        }
        if (customer.isPresent()) {
            lines.add(customer.get().key());
        }
        return String.join("\n", lines);
    }

    private String nameOf(String owner) {
        for (var assignee : policy.assignees()) {
            if (assignee.code().equals(owner)) {
                return assignee.label().in(language);
            }
        }
        return owner;
    }

    private Alarm alarm(Task task) {
        if (task.due() instanceof Moment.Time) {
            return Alarm.QUARTER_BEFORE;
        }
        long lead = ChronoUnit.DAYS.between(task.shows(), task.due().dayIn(policy.zone()));
        return lead > 0 ? new Alarm.Before(Duration.ofDays(lead)) : Alarm.AT_BEGIN;
    }

    /// The entries that put it off or gave it to somebody.
    private static List<Entry> changes(Traced traced) {
        var changes = new ArrayList<Entry>();
        if (traced.situation().isPresent()) {
            for (var entry : traced.situation().get().entries()) {
                if (isAbout(entry, traced.item().task().reference())) {
                    changes.add(entry);
                }
            }
        }
        return changes;
    }

    private static boolean isAbout(Entry entry, String reference) {
        for (var happening : entry.happenings()) {
            if (happening instanceof Happening.Snoozed(var id, _) && id.equals(reference)
                    || happening instanceof Happening.Assigned(var to, _) && to.equals(reference)) {
                return true;
            }
        }
        return false;
    }

    /// When what asks for it was last said: by an entry, or before the customer was there.
    private static Moment said(Traced traced) {
        var reckoning = traced.reckoning();
        if (reckoning.entry().isPresent()) {
            return written(reckoning.entry().get());
        }
        return reckoning.deadline().isPresent() || traced.situation().isEmpty()
                ? reckoning.from()
                : traced.situation().get().journeys().getFirst().stays().getFirst().since();
    }

    private static Moment written(Entry entry) {
        return entry.attributes().moment("recorded").orElse(entry.at());
    }
}
