package dev.tend.compiled;

import dev.tend.binary.ByteReader;
import dev.tend.model.diagnosis.Check;
import dev.tend.model.diagnosis.Severity;
import dev.tend.model.policy.Audience;
import dev.tend.model.policy.Care;
import dev.tend.model.policy.Choice;
import dev.tend.model.policy.Criteria;
import dev.tend.model.policy.Escalation;
import dev.tend.model.policy.Field;
import dev.tend.model.policy.Grade;
import dev.tend.model.policy.Guide;
import dev.tend.model.policy.Holidays;
import dev.tend.model.policy.KeyDate;
import dev.tend.model.policy.Level;
import dev.tend.model.policy.Limit;
import dev.tend.model.policy.Moves;
import dev.tend.model.policy.Person;
import dev.tend.model.policy.Pipeline;
import dev.tend.model.policy.Planning;
import dev.tend.model.policy.Policy;
import dev.tend.model.policy.Requirement;
import dev.tend.model.policy.Risks;
import dev.tend.model.policy.Sequence;
import dev.tend.model.policy.Stage;
import dev.tend.model.policy.StageKind;
import dev.tend.model.policy.StageSummary;
import dev.tend.model.policy.Standards;
import dev.tend.model.policy.Status;
import dev.tend.model.policy.Tier;
import dev.tend.model.policy.Timeliness;
import dev.tend.model.policy.Urgency;
import dev.tend.model.policy.Wording;
import dev.tend.model.policy.WorkCalendar;
import dev.tend.model.policy.WorkingHours;
import dev.tend.model.value.Decimal;
import dev.tend.model.value.Label;
import dev.tend.model.value.Language;
import dev.tend.model.value.Length;
import dev.tend.model.value.NumberPattern;
import dev.tend.model.value.Place;
import dev.tend.model.value.ValueKind;
import dev.tend.model.value.Zone;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Makes the policy again that a [PolicyWriter] of the same build put into bytes.
public final class PolicyReader {
    private final ByteReader in;
    private String file = "";

    private PolicyReader(ByteReader in) {
        this.in = in;
    }

    public static Policy policy(byte[] bytes) {
        return new PolicyReader(new ByteReader(bytes)).policy();
    }

    private Policy policy() {
        return new Policy(
                in.text(),
                optional(() -> constant(Language.values())),
                zone(),
                in.text(),
                in.text(),
                new NumberPattern(in.text(), count()),
                all(this::person),
                choices(),
                new Pipeline(all(this::stage)),
                choices(),
                choices(),
                choices(),
                choices(),
                choices(),
                fields(),
                fields(),
                all(this::tier),
                standards(),
                planning());
    }

    private Zone zone() {
        var id = in.text();
        var stretch = new Zone.Stretch(in.whole(), in.whole(), offset(), all(this::change));
        return Zone.remembered(id, stretch);
    }

    private Zone.Change change() {
        return new Zone.Change(in.number(), offset());
    }

    private ZoneOffset offset() {
        return ZoneOffset.ofTotalSeconds(number());
    }

    private Person person() {
        return new Person(in.text(), in.text(), in.text(), in.text(), texts(), texts());
    }

    private List<Choice> choices() {
        return all(this::choice);
    }

    private Choice choice() {
        return new Choice(in.text(), label());
    }

    private List<Field> fields() {
        return all(this::field);
    }

    private Field field() {
        return new Field(in.text(), constant(ValueKind.values()), label(), choices());
    }

    private Tier tier() {
        return new Tier(
                in.text(), label(), Decimal.of(in.text()), in.text(), count(), lengthIfAny());
    }

    private Stage stage() {
        return new Stage(
                in.text(),
                constant(StageKind.values()),
                label(),
                constant(Status.values()),
                limitIfAny(),
                optional(() -> Decimal.of(in.text())),
                optional(this::texts),
                criteria(),
                criteria(),
                new Guide(label(), label(), label(), in.text()),
                place());
    }

    private Criteria criteria() {
        return new Criteria(texts(), texts(), texts(), place());
    }

    private Standards standards() {
        return new Standards(
                in.text(),
                choices(),
                all(this::requirement),
                new Moves(in.flag(), in.flag(), all(this::weighty)),
                new Timeliness(length(), length(), place()),
                new Wording(texts(), texts(), texts(), count()),
                severities(),
                dayIfAny());
    }

    private Moves.Weighty weighty() {
        return new Moves.Weighty(texts(), texts(), in.text());
    }

    private Requirement requirement() {
        return new Requirement(
                constant(Requirement.Subject.values()),
                texts(),
                constant(Level.values()),
                new Requirement.Condition(in.text(), in.text(), values()),
                dayIfAny(),
                place());
    }

    private Map<String, List<String>> values() {
        var values = new HashMap<String, List<String>>();
        for (int left = in.size(); left > 0; left--) {
            values.put(in.text(), texts());
        }
        return values;
    }

    private Map<Check, Severity> severities() {
        var severities = new HashMap<Check, Severity>();
        for (int left = in.size(); left > 0; left--) {
            severities.put(constant(Check.values()), constant(Severity.values()));
        }
        return severities;
    }

    private Planning planning() {
        return new Planning(
                rhythms(),
                all(this::keyDate),
                all(this::care),
                all(this::sequence),
                new Risks(limitIfAny(), in.text(), limitIfAny(), limitIfAny()),
                optional(this::summary),
                new Escalation(escalation()),
                urgency(),
                count(),
                calendar());
    }

    private Map<Grade, Limit> rhythms() {
        var rhythms = new HashMap<Grade, Limit>();
        for (int left = in.size(); left > 0; left--) {
            rhythms.put(constant(Grade.values()), limit());
        }
        return rhythms;
    }

    private KeyDate keyDate() {
        return new KeyDate(
                in.text(),
                label(),
                in.text(),
                origin(),
                lengthIfAny(),
                in.flag(),
                length(),
                audience(),
                place());
    }

    private KeyDate.Origin origin() {
        return switch (constant(Origins.values())) {
            case CUSTOMER -> new KeyDate.OfCustomer(in.text());
            case CONTACT -> new KeyDate.OfContact(in.text());
            case ENTRY -> new KeyDate.OfEntry(in.text());
            case YEAR -> new KeyDate.OfYear(count(), count());
            case LUNAR_YEAR -> new KeyDate.OfLunarYear(count(), count());
        };
    }

    private Care care() {
        return new Care(in.text(), label(), in.text(), length(), in.text(), audience(), place());
    }

    private Sequence sequence() {
        return new Sequence(in.text(), label(), audience(), all(this::step), place());
    }

    private Sequence.Step step() {
        return new Sequence.Step(label(), in.text(), length(), place());
    }

    private Audience audience() {
        return new Audience(all(() -> constant(Status.values())), texts(), texts(), texts());
    }

    private StageSummary summary() {
        return new StageSummary(constant(StageSummary.Period.values()), length(), place());
    }

    private Map<Escalation.Level, Integer> escalation() {
        var days = new HashMap<Escalation.Level, Integer>();
        for (int left = in.size(); left > 0; left--) {
            days.put(constant(Escalation.Level.values()), count());
        }
        return days;
    }

    private Urgency urgency() {
        return new Urgency(
                number(),
                number(),
                Decimal.of(in.text()),
                number(),
                number(),
                pointsOfGrades(),
                number());
    }

    private Map<Grade, Integer> pointsOfGrades() {
        var points = new HashMap<Grade, Integer>();
        for (int left = in.size(); left > 0; left--) {
            points.put(constant(Grade.values()), number());
        }
        return points;
    }

    private WorkCalendar calendar() {
        return new WorkCalendar(
                Set.copyOf(all(() -> constant(DayOfWeek.values()))),
                all(this::hours),
                holidays(),
                in.text(),
                holidays(),
                Set.copyOf(all(this::number)));
    }

    private WorkingHours hours() {
        return new WorkingHours(
                LocalTime.ofSecondOfDay(in.count()), LocalTime.ofSecondOfDay(in.count()));
    }

    private Holidays holidays() {
        var off = new HashMap<LocalDate, Label>();
        for (int left = in.size(); left > 0; left--) {
            off.put(day(), label());
        }
        return new Holidays(off, new HashSet<>(all(this::day)));
    }

    private Optional<Limit> limitIfAny() {
        return in.flag() ? Optional.of(limit()) : Optional.empty();
    }

    private Limit limit() {
        return new Limit(length(), place());
    }

    private Optional<Length> lengthIfAny() {
        return in.flag() ? Optional.of(length()) : Optional.empty();
    }

    private Length length() {
        return new Length(count(), constant(Length.Unit.values()));
    }

    private Optional<LocalDate> dayIfAny() {
        return in.flag() ? Optional.of(day()) : Optional.empty();
    }

    private LocalDate day() {
        return LocalDate.ofEpochDay(in.number());
    }

    private Label label() {
        boolean same = in.flag();
        var english = in.text();
        return same ? Label.of(english) : new Label(english, in.text());
    }

    private Place place() {
        if (!in.flag()) {
            file = in.text();
        }
        return new Place(file, count(), count(), count());
    }

    private int count() {
        return (int) in.count();
    }

    private int number() {
        return (int) in.number();
    }

    private <E> E constant(E[] constants) {
        return constants[count()];
    }

    private List<String> texts() {
        return all(in::text);
    }

    private <T> List<T> all(Supplier<T> one) {
        int size = in.size();
        var all = new ArrayList<T>(size);
        for (int i = 0; i < size; i++) {
            all.add(one.get());
        }
        return all;
    }

    private <T> Optional<T> optional(Supplier<T> one) {
        return in.flag() ? Optional.of(one.get()) : Optional.empty();
    }
}
