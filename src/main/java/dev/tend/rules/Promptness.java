package dev.tend.rules;

import dev.tend.model.diagnosis.Check;
import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.model.history.Situation;
import dev.tend.model.policy.Policy;
import dev.tend.model.record.Attributes;
import dev.tend.model.record.Customer;
import dev.tend.model.record.Entry;
import dev.tend.model.record.Happening;
import dev.tend.model.value.Length;
import dev.tend.model.value.Moment;
import dev.tend.model.value.Places;
import dev.tend.schedule.Deadline;

import java.time.LocalDate;
import java.util.List;

/// Customers are graded soon after they arrive (F15), contacts are written down soon after they
/// took place (F10), and nothing has happened yet that lies ahead (F40), or before the first
/// contact.
public final class Promptness implements AccountRule {
    private static final int HOURS_OF_A_DAY = 24;

    @Override
    public void check(Situation situation, Policy policy, Moment now, List<Diagnostic> problems) {
        created(situation.customer(), policy, now, problems);
        grade(situation, policy, now, problems);
        for (var entry : situation.entries()) {
            if (isAhead(entry, now, policy)) {
                problems.add(
                        Diagnostic.of(
                                Check.FUTURE, entry.places().of("at"), entry.at().toString()));
            } else if (policy.standards().judges(entry.known(policy.zone()))) {
                record(entry, policy, problems);
                firstContact(entry, situation.customer(), policy, problems);
            }
        }
    }

    /// What lies before the day on which a customer was met first would move the beginning of its
    /// opportunity there.
    private static void firstContact(
            Entry entry, Customer customer, Policy policy, List<Diagnostic> problems) {
        var created = customer.created();
        var day = entry.at().dayIn(policy.zone());
        if (created.isPresent() && day.isBefore(created.get())) {
            problems.add(
                    Diagnostic.of(
                            Check.BEFORE_CREATED,
                            entry.places().of("at"),
                            day.toString(),
                            created.get().toString(),
                            customer.key()));
        }
    }

    private static void created(
            Customer customer, Policy policy, Moment now, List<Diagnostic> problems) {
        var today = now.dayIn(policy.zone());
        beginsBy(today, customer.attributes(), customer.places(), problems);
        for (var opportunity : customer.opportunities()) {
            beginsBy(today, opportunity.attributes(), opportunity.places(), problems);
        }
    }

    private static void beginsBy(
            LocalDate today, Attributes attributes, Places places, List<Diagnostic> problems) {
        var created = attributes.day("created");
        if (created.isPresent() && created.get().isAfter(today)) {
            var place = places.of("created");
            problems.add(Diagnostic.of(Check.CREATED_FUTURE, place, created.get().toString()));
        }
    }

    private static void grade(
            Situation situation, Policy policy, Moment now, List<Diagnostic> problems) {
        var customer = situation.customer();
        var created = customer.created();
        if (customer.maySay("grade")
                || !customer.grade().isEmpty()
                || created.isEmpty()
                || !situation.isOpen()) {
            return;
        }
        var limit = policy.standards().timeliness().grade();
        if (now.isAfter(due(Moment.of(created.get()), limit, policy), policy.zone())
                && policy.standards().judges(created.get())) {
            problems.add(
                    Diagnostic.of(
                            Check.UNGRADED,
                            customer.places().of("created"),
                            created.get().toString(),
                            limit.toString(),
                            Remedy.ofCustomer(customer.key(), "grade")));
        }
    }

    private static void record(Entry entry, Policy policy, List<Diagnostic> problems) {
        var recorded = entry.attributes().moment("recorded");
        if (recorded.isEmpty() || entry.first(Happening.Touch.class).isEmpty()) {
            return;
        }
        var limit = policy.standards().timeliness().record();
        if (isLate(entry.at(), recorded.get(), limit, policy)) {
            problems.add(
                    Diagnostic.of(
                            Check.RECORDED_LATE,
                            entry.places().of("recorded"),
                            entry.at().readable(policy.zone()),
                            recorded.get().readable(policy.zone()),
                            limit.toString()));
        }
    }

    /// Whether it was written down, and within the time that the policy allows (F10).
    public static boolean isTimely(Entry entry, Policy policy) {
        var recorded = entry.attributes().moment("recorded");
        var limit = policy.standards().timeliness().record();
        return recorded.isPresent() && !isLate(entry.at(), recorded.get(), limit, policy);
    }

    /// What took place on a day may have done so at its end: of hours, full days alone count then.
    private static boolean isLate(Moment at, Moment recorded, Length limit, Policy policy) {
        var zone = policy.zone();
        if (at instanceof Moment.Time) {
            return recorded.isAfter(due(at, limit, policy), zone);
        }
        var due =
                limit.unit() == Length.Unit.HOURS
                        ? at.dayIn(zone).plusDays(limit.count() / HOURS_OF_A_DAY)
                        : due(at, limit, policy).dayIn(zone);
        return recorded.dayIn(zone).isAfter(due);
    }

    private static Moment due(Moment from, Length limit, Policy policy) {
        return Deadline.after(from, limit, policy.planning().calendar(), policy.zone()).due();
    }

    /// When it was written down says what was ahead then, whenever the book is looked at.
    private static boolean isAhead(Entry entry, Moment now, Policy policy) {
        var written = entry.attributes().moment("recorded").orElse(now);
        return entry.at().isAfter(written, policy.zone());
    }
}
