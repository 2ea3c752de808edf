package dev.tend.schema;

import dev.tend.model.diagnosis.Check;
import dev.tend.model.policy.Choice;
import dev.tend.model.policy.Requirement.Subject;
import dev.tend.model.policy.StageKind;
import dev.tend.model.policy.Status;

import java.util.ArrayList;
import java.util.List;

/// The schema of the stages of a `tend.yaml`.
record StagesSchema(PolicySchema policy) {
    /// At least one open and one won stage.
    private static final int FEWEST = 2;

    Keywords keys() {
        var byCode = new Keywords().with("type", "object").with("minProperties", FEWEST);
        return policy.values().namesInto(byCode, Values.CODE, stage().orAbsent(), Check.CODE);
    }

    private Mapping stage() {
        var values = policy.values();
        return new Mapping(policy.words(), "stage")
                .optional("kind", values.choice(List.of(StageKind.values())))
                .optional("label", PolicySchema.label())
                .optional("status", values.choice(List.of(Status.POTENTIAL, Status.INTERESTED)))
                .optional("limit", values.length())
                .optional("probability", values.share())
                .optional("to", PolicySchema.stages())
                .optional("enter", criteria())
                .optional("leave", criteria())
                .optional("action", PolicySchema.label())
                .optional("input", PolicySchema.label())
                .optional("output", PolicySchema.label())
                .optional("role", policy.role());
    }

    private Keywords criteria() {
        var book = policy.policy();
        var activities = new ArrayList<Choice>(book.activities());
        activities.addAll(book.channels());
        return new Mapping(policy.words(), "criteria")
                .optional("fields", PolicySchema.fieldNames(Subject.CUSTOMER))
                .optional("milestones", policy.offeredMany(book.milestones()))
                .optional("activities", policy.offeredMany(activities))
                .orAbsent();
    }
}
