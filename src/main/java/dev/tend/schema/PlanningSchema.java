package dev.tend.schema;

import dev.tend.model.diagnosis.Check;
import dev.tend.model.policy.Choice;
import dev.tend.model.policy.Escalation;
import dev.tend.model.policy.Field;
import dev.tend.model.policy.Grade;
import dev.tend.model.policy.Keys;
import dev.tend.model.policy.StageSummary;
import dev.tend.model.policy.Status;
import dev.tend.model.value.Coded;
import dev.tend.model.value.ValueKind;
import dev.tend.model.value.YesNo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// The sections of `tend.yaml` by which a team plans (`docs/format.md`, section 4).
record PlanningSchema(PolicySchema policy) {
    private static final String DAY_OF_YEAR = "(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
    private static final String LUNAR_DAY = "(0[1-9]|1[0-2])-([0-2][0-9]|30)";

    void addTo(Mapping book) {
        book.optional("rhythms", rhythms());
        book.optional("dates", policy.values().byCode(date().orAbsent()));
        book.optional("care", policy.values().byCode(care().orAbsent()));
        book.optional("sequences", policy.values().byCode(sequence().orAbsent()));
        book.optional("risks", risks());
        book.optional("summary", summary());
        book.optional("escalation", escalation());
        book.optional("urgency", urgency());
        book.optional("capacity", policy.values().positiveCount());
    }

    private Mapping mapping(String name) {
        return new Mapping(policy.words(), name);
    }

    private Keywords rhythms() {
        var rhythms = mapping("rhythms");
        for (var grade : Grade.values()) {
            var words = policy.words().of("policy.rhythms");
            rhythms.optional(grade.code(), policy.values().limit(), words);
        }
        return rhythms.orAbsent();
    }

    private Mapping date() {
        var book = policy.policy();
        var values = policy.values();
        return mapping("date")
                .optional(
                        "customer",
                        fields(
                                Keys.with(Keys.CUSTOMER, book.customerFields()).values(),
                                ValueKind.DAY))
                .optional("contact", fields(Keys.CONTACT.values(), ValueKind.DAY))
                .optional(
                        "entry",
                        fields(Keys.with(Keys.ENTRY, book.entryFields()).values(), ValueKind.DAY))
                .optional("day", values.onlyWritten(DAY_OF_YEAR, Check.DAY_OF_YEAR))
                .optional("lunar", values.onlyWritten(LUNAR_DAY, Check.LUNAR_DAY))
                .optional("lead", values.length())
                .optional("yearly", values.choice(List.of(YesNo.values())))
                .optional("lapse", values.length())
                .optional("do", PolicySchema.label())
                .optional("via", policy.offered(book.channels()))
                .optional("for", audience());
    }

    /// The fields of a kind, offered: the same file may declare others.
    private Keywords fields(Collection<Field> known, ValueKind kind) {
        var fields = new ArrayList<Coded>();
        for (var field : known) {
            if (field.kind() == kind) {
                fields.add(new Choice(field.code(), field.label()));
            }
        }
        return policy.offered(fields);
    }

    private Mapping care() {
        return mapping("care")
                .required("every", policy.values().limit())
                .optional("do", PolicySchema.label())
                .optional("via", policy.offered(policy.policy().channels()))
                .optional("activity", policy.offered(policy.policy().activities()))
                .optional("for", audience());
    }

    private Mapping sequence() {
        var step =
                mapping("step")
                        .required("do", PolicySchema.label())
                        .required("after", policy.values().length())
                        .optional("via", policy.offered(policy.policy().channels()));
        return mapping("sequence")
                .optional("label", PolicySchema.label())
                .optional("for", audience())
                .required("steps", Values.listOf(step.strict()));
    }

    private Keywords audience() {
        return mapping("audience")
                .optional("status", policy.values().choices(List.of(Status.values())))
                .optional("stage", PolicySchema.stages())
                .optional("grade", policy.values().choices(List.of(Grade.values())))
                .optional("tag", Values.texts())
                .orAbsent();
    }

    private Keywords risks() {
        var entries = Keys.with(Keys.ENTRY, policy.policy().entryFields()).values();
        var complaint =
                mapping("complaint")
                        .required("field", fields(entries, ValueKind.YES_NO))
                        .required("within", policy.values().limit());
        return mapping("risks")
                .optional("silent", policy.values().limit())
                .optional("complaint", complaint.orAbsent())
                .optional("stuck", policy.values().limit())
                .orAbsent();
    }

    private Keywords summary() {
        return mapping("summary")
                .required("every", policy.values().choice(List.of(StageSummary.Period.values())))
                .optional("within", policy.values().length())
                .orAbsent();
    }

    private Keywords escalation() {
        var escalation = mapping("escalation");
        for (var level : Escalation.Level.values()) {
            escalation.optional(level.code(), policy.values().count(), policy.words().label(level));
        }
        return escalation.orAbsent();
    }

    private Keywords urgency() {
        var grades = mapping("grades");
        for (var grade : Grade.values()) {
            var words = policy.words().of("urgency.grades");
            grades.optional(grade.code(), policy.values().count(), words);
        }
        return mapping("urgency")
                .optional("late", weight().orAbsent())
                .optional("amount", weight().optional("per", policy.values().number()).orAbsent())
                .optional("grades", grades.orAbsent())
                .optional("fixed", policy.values().count())
                .orAbsent();
    }

    private Mapping weight() {
        return mapping("weight")
                .optional("points", policy.values().count())
                .optional("most", policy.values().count());
    }
}
