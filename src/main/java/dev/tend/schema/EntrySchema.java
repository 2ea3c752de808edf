package dev.tend.schema;

import dev.tend.model.diagnosis.Check;
import dev.tend.model.policy.Keys;
import dev.tend.model.policy.Policy;
import dev.tend.model.policy.StageKind;
import dev.tend.model.record.Mood;
import dev.tend.model.record.Result;
import dev.tend.model.value.Code;
import dev.tend.model.value.YesNo;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The schema of one document of a file of entries (`docs/format.md`, section 6).
record EntrySchema(Policy policy, Words words, Values values) {
    private static final String STAGE = "stage";
    private static final String REASON = "reason";

    Keywords keys() {
        var entry = new Mapping(words, "entry");
        entry.required("id", values.id());
        entry.required("at", values.someMoment());
        entry.required("by", values.someChoice(policy.team()));
        entry.optional("opportunity", values.code());
        plain(entry, "template");
        entry.optional("via", values.choice(policy.channels()));
        plain(entry, "with", "about", "summary");
        entry.optional("feedback", feedback().orAbsent());
        entry.optional("result", values.choice(List.of(Result.values())));
        entry.optional(STAGE, values.choice(policy.pipeline().stages()));
        entry.optional(REASON, values.choice(policy.reasons()));
        entry.optional("words", Values.text());
        entry.optional("close", values.day());
        entry.optional("milestones", values.choices(policy.milestones()));
        entry.optional("activities", values.choices(policy.activities()));
        entry.optional("next", next().orAbsent());
        entry.optional("done", values.references());
        entry.optional("dropped", values.references());
        entry.optional("snoozed", values.byReference(values.moment()));
        entry.optional("assigned", values.byId(values.choice(policy.assignees())));
        entry.optional("handover", handover().orAbsent());
        plain(entry, "why", "exception");
        entry.optional("approves", values.ids());
        entry.optional("rejects", values.ids());
        plain(entry, "attachments", "remark");
        for (var field : policy.entryFields()) {
            entry.optional(field.code(), values.of(field), words.label(field));
        }
        plain(entry, "recorded");
        return reasonWhereLost(entry.strict().with("anyOf", aHappening()));
    }

    private void plain(Mapping entry, String... keys) {
        for (var key : keys) {
            var field = Objects.requireNonNull(Keys.ENTRY.get(key), key);
            entry.optional(key, values.of(field));
        }
    }

    private Mapping feedback() {
        return new Mapping(words, "feedback")
                .required("mood", values.someChoice(List.of(Mood.values())))
                .optional("words", Values.text());
    }

    private Mapping handover() {
        return new Mapping(words, "handover")
                .optional("from", values.choice(policy.team()))
                .required("to", values.someChoice(policy.team()));
    }

    private Mapping next() {
        return new Mapping(words, "next")
                .required("do", Values.someText())
                .required("due", values.someMoment())
                .optional("owner", values.choice(policy.assignees()))
                .optional("via", values.choice(policy.channels()))
                .optional("goal", Values.text())
                .optional("fixed", values.choice(List.of(YesNo.values())));
    }

    /// An editor says of the first alternative alone why none of them fits.
    private Json aHappening() {
        var any = new ArrayList<Keywords>();
        for (var key : Keys.HAPPENINGS) {
            any.add(new Keywords().with("required", List.of(key)));
        }
        any.getFirst().with("errorMessage", values.advice(Check.NOTHING_HAPPENED));
        return Keywords.alternatives(any.toArray(Keywords[]::new));
    }

    private Keywords reasonWhereLost(Keywords entry) {
        var lost = new ArrayList<String>();
        for (var stage : policy.pipeline().stages()) {
            if (stage.kind() == StageKind.LOST && Code.isCode(stage.code())) {
                lost.add(stage.code());
            }
        }
        if (lost.isEmpty()) {
            return entry;
        }
        var one = Values.whole("(" + String.join("|", lost) + ")");
        var toLost = new Keywords().with("type", "string").with("pattern", one);
        var moves =
                new Keywords()
                        .with("required", List.of(STAGE))
                        .with("properties", new Keywords().with(STAGE, toLost));
        return entry.with("if", moves)
                .with("then", new Keywords().with("required", List.of(REASON)));
    }
}
