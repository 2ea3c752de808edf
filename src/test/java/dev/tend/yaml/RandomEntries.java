package dev.tend.yaml;

import dev.tend.model.record.Attributes;
import dev.tend.model.record.Contact;
import dev.tend.model.record.Customer;
import dev.tend.model.record.Entry;
import dev.tend.model.record.EntryId;
import dev.tend.model.record.Happening;
import dev.tend.model.record.Mood;
import dev.tend.model.record.Result;
import dev.tend.model.value.Decimal;
import dev.tend.model.value.Moment;
import dev.tend.model.value.Money;
import dev.tend.model.value.Places;
import dev.tend.model.value.Value;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Entries and profiles of `SmallBook`'s policy with whatever people may type.
record RandomEntries(Random random) {
    private static final List<String> PEOPLE = List.of("lilei", "hanmei");
    private static final List<String> CHANNELS = List.of("phone", "wechat", "other");

    Entry entry() {
        Map<String, Value> values = new LinkedHashMap<>();
        for (var key : List.of("with", "attachments", "satisfaction")) {
            perhaps(() -> values.put(key, texts()));
        }
        for (var key : List.of("about", "summary", "why", "remark")) {
            perhaps(() -> values.put(key, new Value.Text(text())));
        }
        perhaps(() -> values.put("recorded", new Value.At(moment())));
        var by = one(PEOPLE);
        var happenings = happenings();
        if (happenings.isEmpty()) {
            values.put("summary", new Value.Text(text()));
        }
        return new Entry(
                id(),
                moment(),
                by,
                one(List.of("", "first", "second-one")),
                happenings,
                new Attributes(values),
                Places.unwritten(""));
    }

    Customer customer() {
        Map<String, Value> values = new LinkedHashMap<>();
        var name = text();
        values.put("name", new Value.Text(name));
        for (var key : List.of("number", "need", "budget", "note", "website")) {
            perhaps(() -> values.put(key, new Value.Text(text())));
        }
        for (var key : List.of("aliases", "tags", "competitors", "erp", "the_note")) {
            perhaps(() -> values.put(key, texts()));
        }
        perhaps(() -> values.put("created", new Value.Day(day())));
        perhaps(() -> values.put("owner", new Value.Text(one(PEOPLE))));
        perhaps(() -> values.put("collaborators", new Value.Texts(PEOPLE)));
        perhaps(() -> values.put("grade", new Value.Text(one(List.of("A", "B", "C")))));
        perhaps(() -> values.put("source", new Value.Text(one(List.of("referral", "other")))));
        perhaps(() -> values.put("amount", new Value.Amount(money())));
        var contacts = new ArrayList<Contact>();
        for (int i = random.nextInt(3); i > 0; i--) {
            contacts.add(contact());
        }
        return new Customer(
                "acme", name, new Attributes(values), contacts, List.of(), Places.unwritten(""));
    }

    private Contact contact() {
        Map<String, Value> values = new LinkedHashMap<>();
        var name = text();
        values.put("name", new Value.Text(name));
        for (var key : List.of("title", "department", "note")) {
            perhaps(() -> values.put(key, new Value.Text(text())));
        }
        for (var key : List.of("phone", "email", "wechat")) {
            perhaps(() -> values.put(key, texts()));
        }
        perhaps(() -> values.put("role", new Value.Text("decider")));
        perhaps(() -> values.put("birthday", new Value.Day(day())));
        return new Contact(name, new Attributes(values), Places.unwritten(""));
    }

    /// In the order in which they are read back.
    private List<Happening> happenings() {
        var happenings = new ArrayList<Happening>();
        perhaps(() -> happenings.add(new Happening.Touch(one(CHANNELS))));
        perhaps(() -> happenings.add(new Happening.Answer(one(List.of(Mood.values())), maybe())));
        perhaps(() -> happenings.add(new Happening.Outcome(one(List.of(Result.values())))));
        perhaps(() -> happenings.add(new Happening.Move("lost", "price", maybe())));
        perhaps(() -> happenings.add(new Happening.Expected(day())));
        perhaps(() -> happenings.add(new Happening.Reached("payment")));
        perhaps(() -> happenings.add(new Happening.Reached("contract-signed")));
        perhaps(() ->
                happenings.add(
                        new Happening.Plan(
                                text(),
                                moment(),
                                one(PEOPLE),
                                one(List.of("", "phone")),
                                maybe(),
                                random.nextBoolean())));
        perhaps(() -> happenings.add(new Happening.Done(ids())));
        perhaps(() -> happenings.add(new Happening.Dropped(ids())));
        perhaps(() -> happenings.add(new Happening.Snoozed(id(), moment())));
        perhaps(() -> happenings.add(new Happening.Snoozed(id(), moment())));
        perhaps(() -> happenings.add(new Happening.Approved(ids())));
        return happenings;
    }

    private void perhaps(Runnable what) {
        if (random.nextInt(3) == 0) {
            what.run();
        }
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private String text() {
        return NastyText.of(random);
    }

    private String maybe() {
        return random.nextBoolean() ? "" : text();
    }

    private Value texts() {
        return random.nextBoolean()
                ? new Value.Text(text())
                : new Value.Texts(List.of(text(), text(), text()));
    }

    private String id() {
        return EntryId.random(random);
    }

    private List<String> ids() {
        return random.nextBoolean() ? List.of(id()) : List.of(id(), id());
    }

    private LocalDate day() {
        return LocalDate.of(2000, 1, 1).plusDays(random.nextInt(20_000));
    }

    private Moment moment() {
        if (random.nextBoolean()) {
            return new Moment.Day(day());
        }
        var offset = ZoneOffset.ofTotalSeconds((random.nextInt(2 * 18 * 60 + 1) - 18 * 60) * 60);
        var time = day().atTime(random.nextInt(24), random.nextInt(60), random.nextInt(2) * 7);
        return new Moment.Time(OffsetDateTime.of(time, offset));
    }

    private Money money() {
        var amount = Decimal.of(random.nextInt(1_000_000)).shifted(-random.nextInt(3));
        return new Money(amount.stripped(), one(List.of("CNY", "USD", "EUR")));
    }
}
