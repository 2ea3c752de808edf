package dev.tend.outline;

import dev.tend.binary.ByteReader;
import dev.tend.model.history.Journey;
import dev.tend.model.history.Situation;
import dev.tend.model.history.Standing;
import dev.tend.model.history.Stay;
import dev.tend.model.policy.Policy;
import dev.tend.model.policy.Stage;
import dev.tend.model.record.Account;
import dev.tend.model.record.Attributes;
import dev.tend.model.record.Commitments;
import dev.tend.model.record.Contact;
import dev.tend.model.record.Customer;
import dev.tend.model.record.DueSource;
import dev.tend.model.record.Opportunity;
import dev.tend.model.value.Decimal;
import dev.tend.model.value.Label;
import dev.tend.model.value.Moment;
import dev.tend.model.value.Money;
import dev.tend.model.value.Places;
import dev.tend.model.value.Value;
import dev.tend.schedule.Task;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the daily questions ask of a customer, as of a day: its standing, its tasks, and the ways
/// of its opportunities. It equals what is worked out of the account, of which no entry is kept.
public final class Outline {
    private static final List<DueSource> SOURCES = List.of(DueSource.values());

    private final Policy policy;
    private final ByteReader tasks;
    private final ByteReader journeys;
    private final byte[] bytes;
    private final ByteReader standing;

    /// As an [OutlineWriter] wrote it under the same policy.
    public Outline(Policy policy, byte[] bytes) {
        this.policy = policy;
        this.bytes = bytes;
        var in = new ByteReader(bytes);
        this.standing = in.block();
        this.tasks = in.block();
        this.journeys = in.block();
    }

    public Standing standing() {
        var in = standing.again();
        return new Standing(
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                day(in),
                policy.pipeline().stage(in.text()),
                money(in),
                day(in),
                in.flag() ? Optional.of(moment(in)) : Optional.empty());
    }

    /// Everything that it asks for, due or not.
    public List<Task> tasks() {
        var in = tasks.again();
        int size = in.size();
        var all = new ArrayList<Task>(size);
        for (int i = 0; i < size; i++) {
            all.add(task(in));
        }
        return all;
    }

    /// The situation as far as the ways of its opportunities go: of the profile it has the key and
    /// the name alone, and it has no entries. For counting opportunities by stage and amount.
    public Situation ways() {
        var who = standing.again();
        var key = who.text();
        who.text(); // the number
        var name = who.text();
        var customer =
                new Customer(
                        key, name, Attributes.NONE, List.of(), List.of(), Places.unwritten(""));
        var in = journeys.again();
        int size = in.size();
        var all = new ArrayList<Journey>(size);
        for (int i = 0; i < size; i++) {
            all.add(journey(customer, in));
        }
        return new Situation(
                new Account(customer, List.of()),
                List.of(),
                all,
                new Commitments(List.of(), Map.of(), Map.of()),
                Optional.empty());
    }

    /// The customer as far as it is found by: key, number, names, and the people there by their
    /// names, phones and e-mails.
    public Customer found() {
        return found(bytes);
    }

    /// The same of an outline of which nothing else is asked.
    public static Customer found(byte[] bytes) {
        var in = new ByteReader(bytes);
        var standing = in.block();
        var key = standing.text();
        var number = standing.text();
        var name = standing.text();
        in.block();
        in.block();
        var names = in.block();
        var attributes = new LinkedHashMap<String, Value>();
        if (!number.isEmpty()) {
            attributes.put("number", new Value.Text(number));
        }
        attributes.put("aliases", new Value.Texts(texts(names)));
        var contacts = new ArrayList<Contact>();
        for (var person : texts(names)) {
            contacts.add(new Contact(person, Attributes.NONE, Places.unwritten("")));
        }
        var reach = new LinkedHashMap<String, Value>();
        reach.put("phone", new Value.Texts(texts(names)));
        reach.put("email", new Value.Texts(texts(names)));
        contacts.add(new Contact("", new Attributes(reach), Places.unwritten("")));
        return new Customer(
                key, name, new Attributes(attributes), contacts, List.of(), Places.unwritten(""));
    }

    private static Task task(ByteReader in) {
        var id = in.text();
        var reference = in.flag() ? id : in.text();
        var source = SOURCES.get((int) in.count());
        var english = in.text();
        var what = in.flag() ? Label.of(english) : new Label(english, in.text());
        var due = moment(in);
        var shows = LocalDate.ofEpochDay(in.number());
        var owners = texts(in);
        return new Task(
                id, reference, source, what, due, shows, owners, in.text(), in.flag(), in.text());
    }

    private static List<String> texts(ByteReader in) {
        int size = in.size();
        var texts = new ArrayList<String>(size);
        for (int i = 0; i < size; i++) {
            texts.add(in.text());
        }
        return texts;
    }

    private Journey journey(Customer customer, ByteReader in) {
        var code = in.text();
        var amount = money(in);
        var attributes =
                amount.isPresent()
                        ? new Attributes(Map.of("amount", new Value.Amount(amount.get())))
                        : Attributes.NONE;
        int size = in.size();
        var stays = new ArrayList<Stay>(size);
        for (int i = 0; i < size; i++) {
            stays.add(
                    new Stay(
                            stage(in.text()),
                            moment(in),
                            LocalDate.ofEpochDay(in.number()),
                            day(in),
                            in.text(),
                            in.text()));
        }
        var opportunity = new Opportunity(code, attributes, customer.places());
        return new Journey(customer, opportunity, stays, List.of(), List.of());
    }

    private Stage stage(String code) {
        return policy.pipeline().stage(code).orElseThrow(IndexOutOfBoundsException::new);
    }

    private static Optional<LocalDate> day(ByteReader in) {
        return in.flag() ? Optional.of(LocalDate.ofEpochDay(in.number())) : Optional.empty();
    }

    private static Moment moment(ByteReader in) {
        if (!in.flag()) {
            return new Moment.Day(LocalDate.ofEpochDay(in.number()));
        }
        long second = in.number();
        int nano = (int) in.count();
        var offset = ZoneOffset.ofTotalSeconds((int) in.number());
        var local = LocalDateTime.ofEpochSecond(second, nano, offset);
        return new Moment.Time(OffsetDateTime.of(local, offset));
    }

    private static Optional<Money> money(ByteReader in) {
        var amount = in.text();
        return amount.isEmpty()
                ? Optional.empty()
                : Optional.of(new Money(Decimal.of(amount), in.text()));
    }
}
