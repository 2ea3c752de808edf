package dev.tend.schedule;

import dev.tend.model.policy.KeyDate;
import dev.tend.model.record.Attributes;
import dev.tend.model.record.DueSource;
import dev.tend.model.record.Entry;
import dev.tend.model.record.Occurrence;
import dev.tend.model.value.Moment;
import dev.tend.schedule.Reckoning.Base;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/// Key dates (F31): those in profiles and entries, and festivals. Of a yearly one the next
/// occurrence that has not lapsed and nobody has seen to is asked for.
final class KeyDates {
    private final Case it;
    private final KeyDate rule;

    private KeyDates(Case it, KeyDate rule) {
        this.it = it;
        this.rule = rule;
    }

    static void add(Case it) {
        for (var rule : it.policy().planning().dates()) {
            if (it.situation().belonging(rule.audience(), it.zone()).isPresent()) {
                new KeyDates(it, rule).add();
            }
        }
    }

    private void add() {
        if (rule.origin() instanceof KeyDate.OfCustomer(var field)) {
            recorded("", it.customer().attributes(), field, Optional.empty());
        } else if (rule.origin() instanceof KeyDate.OfContact(var field)) {
            for (var contact : it.customer().contacts()) {
                recorded(contact.name(), contact.attributes(), field, Optional.empty());
            }
        } else if (rule.origin() instanceof KeyDate.OfEntry(var field)) {
            latest(field);
        } else {
            yearly("", LocalDate.MIN, Optional.empty(), Base.YEARLY);
        }
    }

    /// The latest entry that has the date.
    private void latest(String field) {
        var entries = it.situation().entries();
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).attributes().day(field).isPresent()) {
                var entry = entries.get(i);
                recorded("", entry.attributes(), field, Optional.of(entry));
                return;
            }
        }
    }

    private void recorded(
            String subject, Attributes attributes, String field, Optional<Entry> entry) {
        var day = attributes.day(field);
        if (day.isEmpty()) {
            return;
        }
        if (rule.yearly()) {
            yearly(subject, day.get(), entry, Base.RECORDED);
        } else {
            add(subject, day.get(), day.get(), entry, Base.RECORDED);
        }
    }

    /// The first occurrence after `began` that is still to be seen to.
    private void yearly(String subject, LocalDate began, Optional<Entry> entry, Base base) {
        int thisYear = it.today().getYear();
        for (int year = thisYear - 1; year <= thisYear + 2; year++) {
            for (var day : inYear(year, began)) {
                if (day.isAfter(began)
                        && !lapses(occurrence(subject, day)).isBefore(it.today())
                        && !it.isClosed(occurrence(subject, day))) {
                    add(subject, day, began, entry, base);
                    return;
                }
            }
        }
    }

    /// One that was put off lapses so long after the day it was put off to.
    private LocalDate lapses(Occurrence occurrence) {
        var day = it.snoozed(occurrence).orElse(occurrence.day());
        return it.deadline(Moment.of(day), rule.lapse()).due().dayIn(it.zone());
    }

    /// A day of a lunar year may come twice in one of ours, or not at all; 29 February is the 28th
    /// in other years.
    private List<LocalDate> inYear(int year, LocalDate date) {
        if (rule.origin() instanceof KeyDate.OfLunarYear(var month, var day)) {
            return it.lunarDays().in(year, month, day);
        }
        var day =
                rule.origin() instanceof KeyDate.OfYear(var month, var ofMonth)
                        ? MonthDay.of(month, ofMonth)
                        : MonthDay.from(date);
        return List.of(day.atYear(year));
    }

    private Occurrence occurrence(String subject, LocalDate day) {
        return new Occurrence(DueSource.DATE, rule.code(), subject, day);
    }

    private void add(
            String subject, LocalDate day, LocalDate from, Optional<Entry> entry, Base base) {
        if (it.asks(occurrence(subject, day))) {
            return;
        }
        var shows = rule.lead().isPresent() ? it.before(day, rule.lead().get()) : day;
        var counted = from.equals(LocalDate.MIN) ? day : from;
        it.add(
                occurrence(subject, day),
                Moment.of(day),
                shows,
                rule.via(),
                "",
                new Reckoning(
                        base,
                        Moment.of(counted),
                        Optional.of(rule.place()),
                        entry,
                        Optional.empty()));
    }
}
