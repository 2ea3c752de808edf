package dev.tend.outline;

import dev.tend.binary.ByteWriter;
import dev.tend.model.history.Journey;
import dev.tend.model.history.Situation;
import dev.tend.model.history.Standing;
import dev.tend.model.policy.Policy;
import dev.tend.model.record.Account;
import dev.tend.model.record.Customer;
import dev.tend.model.value.Moment;
import dev.tend.model.value.Money;
import dev.tend.schedule.Schedule;
import dev.tend.schedule.Task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes the outlines of accounts as of a day, as bytes that an [Outline] reads. Several threads
/// may use one.
public final class OutlineWriter {
    private final Policy policy;
    private final LocalDate today;
    private final Schedule schedule;

    public OutlineWriter(Policy policy, LocalDate today) {
        this.policy = policy;
        this.today = today;
        this.schedule = new Schedule(policy, today);
    }

    public byte[] of(Account account) {
        var situation = Situation.of(account, policy, today);
        var out = new ByteWriter();
        out.block(standing(Standing.of(situation, policy)));
        out.block(tasks(situation));
        out.block(journeys(situation));
        out.block(names(account.customer()));
        return out.toBytes();
    }

    /// What it is found by beside its key, number and name.
    private static byte[] names(Customer customer) {
        var out = new ByteWriter();
        texts(customer.attributes().texts("aliases"), out);
        var people = new ArrayList<String>();
        var phones = new ArrayList<String>();
        var emails = new ArrayList<String>();
        for (var contact : customer.contacts()) {
            people.add(contact.name());
            phones.addAll(contact.attributes().texts("phone"));
            emails.addAll(contact.attributes().texts("email"));
        }
        texts(people, out);
        texts(phones, out);
        texts(emails, out);
        return out.toBytes();
    }

    private static void texts(List<String> texts, ByteWriter out) {
        out.count(texts.size());
        for (var text : texts) {
            out.text(text);
        }
    }

    private static byte[] standing(Standing standing) {
        var out = new ByteWriter();
        out.text(standing.key());
        out.text(standing.number());
        out.text(standing.name());
        out.text(standing.grade());
        out.text(standing.owner());
        day(standing.began(), out);
        out.text(standing.stage().isPresent() ? standing.stage().get().code() : "");
        money(standing.amount(), out);
        day(standing.lastTouched(), out);
        out.flag(standing.nextDue().isPresent());
        if (standing.nextDue().isPresent()) {
            moment(standing.nextDue().get(), out);
        }
        return out.toBytes();
    }

    private byte[] tasks(Situation situation) {
        var out = new ByteWriter();
        var tasks = schedule.tasks(situation);
        out.count(tasks.size());
        for (var task : tasks) {
            task(task, out);
        }
        return out.toBytes();
    }

    private static void task(Task task, ByteWriter out) {
        out.text(task.id());
        boolean namesItself = task.reference().equals(task.id());
        out.flag(namesItself);
        if (!namesItself) {
            out.text(task.reference());
        }
        out.count(task.source().ordinal());
        out.text(task.what().english());
        boolean oneLanguage = task.what().chinese().equals(task.what().english());
        out.flag(oneLanguage);
        if (!oneLanguage) {
            out.text(task.what().chinese());
        }
        moment(task.due(), out);
        out.number(task.shows().toEpochDay());
        texts(task.owners(), out);
        out.text(task.via());
        out.flag(task.fixed());
        out.text(task.coveredBy());
    }

    private static byte[] journeys(Situation situation) {
        var out = new ByteWriter();
        out.count(situation.journeys().size());
        for (var journey : situation.journeys()) {
            journey(journey, out);
        }
        return out.toBytes();
    }

    private static void journey(Journey journey, ByteWriter out) {
        out.text(journey.opportunity().code());
        money(journey.amount(), out);
        out.count(journey.stays().size());
        for (var stay : journey.stays()) {
            out.text(stay.stage().code());
            moment(stay.since(), out);
            out.number(stay.entered().toEpochDay());
            day(stay.left(), out);
            out.text(stay.reason());
            out.text(stay.words());
        }
    }

    private static void day(Optional<LocalDate> day, ByteWriter out) {
        out.flag(day.isPresent());
        if (day.isPresent()) {
            out.number(day.get().toEpochDay());
        }
    }

    private static void moment(Moment moment, ByteWriter out) {
        out.flag(moment instanceof Moment.Time);
        if (moment instanceof Moment.Day(var date)) {
            out.number(date.toEpochDay());
        } else if (moment instanceof Moment.Time(var at)) {
            out.number(at.toEpochSecond());
            out.count(at.getNano());
            out.number(at.getOffset().getTotalSeconds());
        }
    }

    private static void money(Optional<Money> money, ByteWriter out) {
        out.text(money.isPresent() ? money.get().amount().plain() : "");
        if (money.isPresent()) {
            out.text(money.get().currency());
        }
    }
}
