package dev.tend.yaml;

import dev.tend.model.diagnosis.Check;
import dev.tend.model.policy.Audience;
import dev.tend.model.policy.Care;
import dev.tend.model.policy.Choice;
import dev.tend.model.policy.Escalation;
import dev.tend.model.policy.Grade;
import dev.tend.model.policy.Limit;
import dev.tend.model.policy.Planning;
import dev.tend.model.policy.Sequence;
import dev.tend.model.policy.Stage;
import dev.tend.model.policy.StageSummary;
import dev.tend.model.policy.Status;
import dev.tend.model.policy.Urgency;
import dev.tend.model.policy.WorkCalendar;
import dev.tend.model.value.Coded;
import dev.tend.model.value.Decimal;
import dev.tend.model.value.Length;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads what a team plans by: rhythms, key dates, care, sequences, risks, escalation and urgency
/// (F22, F29–F34).
final class PlanningCodec {
    private final Fields fields;
    private final Problems problems;
    private final Choosing choosing;
    private final List<Stage> stages;
    private final List<Choice> channels;
    private final List<? extends Coded> activities;
    private final KeyDateCodec dates;

    PlanningCodec(
            Fields fields,
            Problems problems,
            List<Stage> stages,
            List<Choice> channels,
            List<? extends Coded> activities,
            KeyDateCodec dates) {
        this.fields = fields;
        this.problems = problems;
        this.choosing = new Choosing(problems);
        this.stages = stages;
        this.channels = channels;
        this.activities = activities;
        this.dates = dates;
    }

    Planning planning(WorkCalendar calendar) {
        return new Planning(
                rhythms(),
                dates.dates(choosing.named(fields, "dates"), this),
                care(),
                sequences(),
                dates.risks(fields),
                summary(),
                escalation(),
                urgency(),
                capacity(),
                calendar);
    }

    private int capacity() {
        int capacity = fields.number("capacity", Planning.CAPACITY);
        if (capacity > 0) {
            return capacity;
        }
        var written = fields.scalar("capacity").orElseThrow();
        problems.add(Check.ZERO, written.place(), written.text());
        return Planning.CAPACITY;
    }

    private Map<Grade, Limit> rhythms() {
        Map<Grade, Limit> rhythms = new EnumMap<>(Grade.class);
        var given = fields.mapping("rhythms");
        if (given.isPresent()) {
            for (var grade : Grade.values()) {
                var limit = given.get().limit(grade.code());
                if (limit.isPresent()) {
                    rhythms.put(grade, limit.get());
                }
            }
            given.get().refuseOthers();
        }
        return rhythms;
    }

    /// Which customers a rule is for; everybody where it does not say.
    Audience audience(Fields rule) {
        var given = rule.mapping("for");
        if (given.isEmpty()) {
            return Audience.EVERYBODY;
        }
        var statuses = new ArrayList<Status>();
        for (var scalar : given.get().scalars("status")) {
            var status = Values.choice(scalar, List.of(Status.values()), Check.CHOICE, problems);
            if (status.isPresent()) {
                statuses.add(status.get());
            }
        }
        var audience =
                new Audience(
                        statuses,
                        given.get().codes("stage", stages, Check.STAGE),
                        given.get().codes("grade", List.of(Grade.values()), Check.CHOICE),
                        given.get().texts("tag"));
        given.get().refuseOthers();
        return audience;
    }

    /// The code of the channel that a rule asks for, or nothing.
    String via(Fields rule) {
        var via = rule.choice("via", channels);
        return via.isEmpty() ? "" : via.get().code();
    }

    private List<Care> care() {
        var plan = new ArrayList<Care>();
        for (var named : choosing.named(fields, "care")) {
            var rule = named.fields();
            rule.require("every");
            var every = rule.limit("every");
            var activity = rule.choice("activity", activities);
            var audience = audience(rule);
            var action = choosing.label(rule.node("do"), named.code());
            var via = via(rule);
            if (every.isPresent()) {
                plan.add(
                        new Care(
                                named.code(),
                                action,
                                via,
                                every.get().length(),
                                activity.isEmpty() ? "" : activity.get().code(),
                                audience,
                                named.place()));
            }
            rule.refuseOthers();
        }
        return plan;
    }

    private List<Sequence> sequences() {
        var sequences = new ArrayList<Sequence>();
        for (var named : choosing.named(fields, "sequences")) {
            var rule = named.fields();
            rule.require("steps");
            sequences.add(
                    new Sequence(
                            named.code(),
                            choosing.label(rule.node("label"), named.code()),
                            audience(rule),
                            steps(rule),
                            named.place()));
            rule.refuseOthers();
        }
        return sequences;
    }

    private List<Sequence.Step> steps(Fields rule) {
        var steps = new ArrayList<Sequence.Step>();
        for (var step : rule.mappings("steps")) {
            step.require("do");
            step.require("after");
            var after = step.length("after");
            var action = choosing.label(step.node("do"), "");
            var via = via(step);
            if (after.isPresent()) {
                steps.add(new Sequence.Step(action, via, after.get(), step.whole()));
            }
            step.refuseOthers();
        }
        return steps;
    }

    private Optional<StageSummary> summary() {
        var given = fields.mapping("summary");
        if (given.isEmpty()) {
            return Optional.empty();
        }
        given.get().require("every");
        var period = given.get().choice("every", List.of(StageSummary.Period.values()));
        var within = given.get().length("within").orElse(new Length(3, Length.Unit.DAYS));
        given.get().refuseOthers();
        return period.isEmpty()
                ? Optional.empty()
                : Optional.of(new StageSummary(period.get(), within, fields.placeOfKey("summary")));
    }

    private Escalation escalation() {
        var given = fields.mapping("escalation");
        if (given.isEmpty()) {
            return Escalation.NONE;
        }
        Map<Escalation.Level, Integer> days = new EnumMap<>(Escalation.Level.class);
        for (var level : Escalation.Level.values()) {
            if (given.get().has(level.code())) {
                days.put(level, given.get().number(level.code(), 0));
            }
        }
        given.get().refuseOthers();
        return new Escalation(days);
    }

    private Urgency urgency() {
        var given = fields.mapping("urgency");
        var standard = Urgency.STANDARD;
        if (given.isEmpty()) {
            return standard;
        }
        var late = weight(given.get(), "late");
        var amount = weight(given.get(), "amount");
        Map<Grade, Integer> grades = new EnumMap<>(standard.grades());
        var byGrade = given.get().mapping("grades");
        if (byGrade.isPresent()) {
            for (var grade : Grade.values()) {
                grades.put(grade, byGrade.get().number(grade.code(), 0));
            }
            byGrade.get().refuseOthers();
        }
        var urgency =
                new Urgency(
                        late.points(standard.perDayLate()),
                        late.most(standard.mostForLate()),
                        amount.per(standard.step()),
                        amount.points(standard.perStep()),
                        amount.most(standard.mostForAmount()),
                        grades,
                        given.get().number("fixed", standard.fixed()));
        late.close();
        amount.close();
        given.get().refuseOthers();
        return urgency;
    }

    /// `late` or `amount` of the weights.
    private Weight weight(Fields urgency, String key) {
        return new Weight(urgency.mapping(key));
    }

    private record Weight(Optional<Fields> given) {
        int points(int otherwise) {
            return given.isEmpty() ? otherwise : given.get().number("points", otherwise);
        }

        int most(int otherwise) {
            return given.isEmpty() ? otherwise : given.get().number("most", otherwise);
        }

        Decimal per(Decimal otherwise) {
            return given.isEmpty() ? otherwise : given.get().decimal("per", otherwise);
        }

        void close() {
            if (given.isPresent()) {
                given.get().refuseOthers();
            }
        }
    }
}
