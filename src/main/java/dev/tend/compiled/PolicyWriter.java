package dev.tend.compiled;

import dev.tend.binary.ByteWriter;
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
import dev.tend.model.policy.Limit;
import dev.tend.model.policy.Moves;
import dev.tend.model.policy.Person;
import dev.tend.model.policy.Planning;
import dev.tend.model.policy.Policy;
import dev.tend.model.policy.Requirement;
import dev.tend.model.policy.Risks;
import dev.tend.model.policy.Sequence;
import dev.tend.model.policy.Stage;
import dev.tend.model.policy.StageSummary;
import dev.tend.model.policy.Standards;
import dev.tend.model.policy.Tier;
import dev.tend.model.policy.Timeliness;
import dev.tend.model.policy.Urgency;
import dev.tend.model.policy.Wording;
import dev.tend.model.policy.WorkCalendar;
import dev.tend.model.policy.WorkingHours;
import dev.tend.model.value.Label;
import dev.tend.model.value.Length;
import dev.tend.model.value.Place;
import dev.tend.model.value.Zone;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Puts a policy into bytes. [PolicyReader] makes an equal one of them, in a fraction of the time
/// that `tend.yaml` takes. Of its time zone it says what holds ten years before and after `now`.
public final class PolicyWriter {
    private static final Duration AROUND_NOW = Duration.ofDays(3652);

    private final ByteWriter out = new ByteWriter();
    private String file = "";

    private PolicyWriter() {}

    public static byte[] bytes(Policy policy, Instant now) {
        var writer = new PolicyWriter();
        writer.policy(policy, now);
        return writer.out.toBytes();
    }

    private void policy(Policy policy, Instant now) {
        out.text(policy.name());
        optional(policy.language(), this::constant);
        zone(policy.zone(), now);
        out.text(policy.currency());
        out.text(policy.country());
        out.text(policy.numbers().prefix());
        out.count(policy.numbers().digits());
        all(policy.team(), this::person);
        all(policy.departments(), this::choice);
        all(policy.pipeline().stages(), this::stage);
        all(policy.channels(), this::choice);
        all(policy.sources(), this::choice);
        all(policy.reasons(), this::choice);
        all(policy.milestones(), this::choice);
        all(policy.activities(), this::choice);
        all(policy.customerFields(), this::field);
        all(policy.entryFields(), this::field);
        all(policy.tiers(), this::tier);
        standards(policy.standards());
        planning(policy.planning());
    }

    private void zone(Zone zone, Instant now) {
        var stretch = zone.stretch(now.minus(AROUND_NOW), now.plus(AROUND_NOW));
        out.text(zone.id());
        out.whole(stretch.from());
        out.whole(stretch.until());
        out.number(stretch.offset().getTotalSeconds());
        all(
                stretch.changes(),
                change -> {
                    out.number(change.at());
                    out.number(change.offset().getTotalSeconds());
                });
    }

    private void person(Person person) {
        out.text(person.code());
        out.text(person.name());
        out.text(person.role());
        out.text(person.department());
        texts(person.aliases());
        texts(person.emails());
    }

    private void choice(Choice choice) {
        out.text(choice.code());
        label(choice.label());
    }

    private void field(Field field) {
        out.text(field.code());
        constant(field.kind());
        label(field.label());
        all(field.choices(), this::choice);
    }

    private void tier(Tier tier) {
        out.text(tier.code());
        label(tier.label());
        out.text(tier.amount().plain());
        out.text(tier.currency());
        out.count(tier.wins());
        optional(tier.within(), this::length);
    }

    private void stage(Stage stage) {
        out.text(stage.code());
        constant(stage.kind());
        label(stage.label());
        constant(stage.status());
        optional(stage.limit(), this::limit);
        optional(stage.probability(), probability -> out.text(probability.plain()));
        optional(stage.next(), this::texts);
        criteria(stage.enter());
        criteria(stage.leave());
        guide(stage.guide());
        place(stage.place());
    }

    private void criteria(Criteria criteria) {
        texts(criteria.fields());
        texts(criteria.milestones());
        texts(criteria.activities());
        place(criteria.place());
    }

    private void guide(Guide guide) {
        label(guide.action());
        label(guide.input());
        label(guide.output());
        out.text(guide.role());
    }

    private void standards(Standards standards) {
        out.text(standards.template());
        all(standards.templates(), this::choice);
        all(standards.requirements(), this::requirement);
        moves(standards.moves());
        timeliness(standards.timeliness());
        wording(standards.wording());
        out.count(standards.severities().size());
        for (var severity : standards.severities().entrySet()) {
            constant(severity.getKey());
            constant(severity.getValue());
        }
        optional(standards.since(), this::day);
    }

    private void requirement(Requirement requirement) {
        constant(requirement.subject());
        texts(requirement.fields());
        constant(requirement.level());
        out.text(requirement.when().template());
        out.text(requirement.when().from());
        out.count(requirement.when().values().size());
        for (var values : requirement.when().values().entrySet()) {
            out.text(values.getKey());
            texts(values.getValue());
        }
        optional(requirement.since(), this::day);
        place(requirement.place());
    }

    private void moves(Moves moves) {
        out.flag(moves.skip());
        out.flag(moves.back());
        all(
                moves.weighty(),
                weighty -> {
                    texts(weighty.from());
                    texts(weighty.to());
                    out.text(weighty.role());
                });
    }

    private void timeliness(Timeliness timeliness) {
        length(timeliness.grade());
        length(timeliness.record());
        place(timeliness.place());
    }

    private void wording(Wording wording) {
        texts(wording.vague());
        texts(wording.telling());
        texts(wording.verbs());
        out.count(wording.shortest());
    }

    private void planning(Planning planning) {
        out.count(planning.rhythms().size());
        for (var rhythm : planning.rhythms().entrySet()) {
            constant(rhythm.getKey());
            limit(rhythm.getValue());
        }
        all(planning.dates(), this::keyDate);
        all(planning.care(), this::care);
        all(planning.sequences(), this::sequence);
        risks(planning.risks());
        optional(planning.summary(), this::summary);
        escalation(planning.escalation());
        urgency(planning.urgency());
        out.count(planning.capacity());
        calendar(planning.calendar());
    }

    private void keyDate(KeyDate date) {
        out.text(date.code());
        label(date.action());
        out.text(date.via());
        origin(date.origin());
        optional(date.lead(), this::length);
        out.flag(date.yearly());
        length(date.lapse());
        audience(date.audience());
        place(date.place());
    }

    private void origin(KeyDate.Origin origin) {
        // A switch over patterns would be linked at the first policy of each process.
        if (origin instanceof KeyDate.OfCustomer(String field)) {
            field(Origins.CUSTOMER, field);
        } else if (origin instanceof KeyDate.OfContact(String field)) {
            field(Origins.CONTACT, field);
        } else if (origin instanceof KeyDate.OfEntry(String field)) {
            field(Origins.ENTRY, field);
        } else if (origin instanceof KeyDate.OfYear(int month, int day)) {
            dayOfYear(Origins.YEAR, month, day);
        } else {
            var lunar = (KeyDate.OfLunarYear) origin;
            dayOfYear(Origins.LUNAR_YEAR, lunar.month(), lunar.day());
        }
    }

    private void field(Origins kind, String field) {
        constant(kind);
        out.text(field);
    }

    private void dayOfYear(Origins kind, int month, int day) {
        constant(kind);
        out.count(month);
        out.count(day);
    }

    private void care(Care care) {
        out.text(care.code());
        label(care.action());
        out.text(care.via());
        length(care.every());
        out.text(care.activity());
        audience(care.audience());
        place(care.place());
    }

    private void sequence(Sequence sequence) {
        out.text(sequence.code());
        label(sequence.label());
        audience(sequence.audience());
        all(
                sequence.steps(),
                step -> {
                    label(step.action());
                    out.text(step.via());
                    length(step.after());
                    place(step.place());
                });
        place(sequence.place());
    }

    private void audience(Audience audience) {
        all(audience.statuses(), this::constant);
        texts(audience.stages());
        texts(audience.grades());
        texts(audience.tags());
    }

    private void risks(Risks risks) {
        optional(risks.silent(), this::limit);
        out.text(risks.complaintField());
        optional(risks.complaint(), this::limit);
        optional(risks.stuck(), this::limit);
    }

    private void summary(StageSummary summary) {
        constant(summary.period());
        length(summary.within());
        place(summary.place());
    }

    private void escalation(Escalation escalation) {
        out.count(escalation.days().size());
        for (var step : escalation.days().entrySet()) {
            constant(step.getKey());
            out.count(step.getValue());
        }
    }

    private void urgency(Urgency urgency) {
        out.number(urgency.perDayLate());
        out.number(urgency.mostForLate());
        out.text(urgency.step().plain());
        out.number(urgency.perStep());
        out.number(urgency.mostForAmount());
        out.count(urgency.grades().size());
        for (Map.Entry<Grade, Integer> grade : urgency.grades().entrySet()) {
            constant(grade.getKey());
            out.number(grade.getValue());
        }
        out.number(urgency.fixed());
    }

    private void calendar(WorkCalendar calendar) {
        all(calendar.weekend(), this::constant);
        all(calendar.hours(), this::hours);
        holidays(calendar.own());
        out.text(calendar.country());
        holidays(calendar.publicHolidays());
        all(calendar.years(), year -> out.number(year));
    }

    private void hours(WorkingHours hours) {
        out.count(hours.from().toSecondOfDay());
        out.count(hours.to().toSecondOfDay());
    }

    private void holidays(Holidays holidays) {
        out.count(holidays.off().size());
        for (var off : holidays.off().entrySet()) {
            day(off.getKey());
            label(off.getValue());
        }
        all(holidays.work(), this::day);
    }

    private void limit(Limit limit) {
        length(limit.length());
        place(limit.place());
    }

    private void length(Length length) {
        out.count(length.count());
        constant(length.unit());
    }

    private void day(LocalDate day) {
        out.number(day.toEpochDay());
    }

    private void label(Label label) {
        boolean same = label.english().equals(label.chinese());
        out.flag(same);
        out.text(label.english());
        if (!same) {
            out.text(label.chinese());
        }
    }

    /// A policy is mostly in one file.
    private void place(Place place) {
        boolean same = place.file().equals(file);
        out.flag(same);
        if (!same) {
            file = place.file();
            out.text(file);
        }
        out.count(place.line());
        out.count(place.column());
        out.count(place.length());
    }

    private void constant(Enum<?> constant) {
        out.count(constant.ordinal());
    }

    private void texts(Collection<String> texts) {
        all(texts, out::text);
    }

    private <T> void all(Collection<T> all, Consumer<? super T> one) {
        out.count(all.size());
        for (var each : all) {
            one.accept(each);
        }
    }

    private <T> void optional(Optional<T> optional, Consumer<? super T> one) {
        out.flag(optional.isPresent());
        if (optional.isPresent()) {
            one.accept(optional.get());
        }
    }
}
