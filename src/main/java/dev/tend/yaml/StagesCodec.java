package dev.tend.yaml;

import dev.tend.model.diagnosis.Check;
import dev.tend.model.policy.Choice;
import dev.tend.model.policy.Criteria;
import dev.tend.model.policy.Guide;
import dev.tend.model.policy.Stage;
import dev.tend.model.policy.StageKind;
import dev.tend.model.policy.Status;
import dev.tend.model.value.Coded;
import dev.tend.model.value.Decimal;
import dev.tend.model.value.Label;
import dev.tend.yaml.Choosing.Named;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the stages of a policy: their order, limits, criteria and guidance (F20–F22, F27).
final class StagesCodec {
    private final Fields fields;
    private final Choosing choosing;
    private final Problems problems;
    private final Set<String> customerFields;
    private final List<Choice> milestones;
    private final List<Choice> activities;

    /// `activities` are those of the book and its channels.
    StagesCodec(
            Fields fields,
            Problems problems,
            Set<String> customerFields,
            List<Choice> milestones,
            List<Choice> activities) {
        this.fields = fields;
        this.choosing = new Choosing(problems);
        this.problems = problems;
        this.customerFields = customerFields;
        this.milestones = milestones;
        this.activities = activities;
    }

    List<Stage> stages() {
        fields.require("stages");
        var members = choosing.named(fields, "stages");
        var codes = new ArrayList<Coded>();
        for (var member : members) {
            codes.add(new Choice(member.code(), Label.of(member.code())));
        }
        var stages = new ArrayList<Stage>();
        for (var member : members) {
            stages.add(stage(member, codes, stages.isEmpty()));
            member.fields().refuseOthers();
        }
        requireKind(StageKind.OPEN, stages);
        requireKind(StageKind.WON, stages);
        return stages;
    }

    private void requireKind(StageKind needed, List<Stage> stages) {
        for (var stage : stages) {
            if (stage.kind() == needed) {
                return;
            }
        }
        if (fields.has("stages")) {
            problems.add(Check.KIND_MISSING, fields.placeOfKey("stages"), needed.code());
        }
    }

    private Stage stage(Named member, List<Coded> codes, boolean first) {
        var stage = member.fields();
        var kind = stage.choice("kind", List.of(StageKind.values())).orElse(StageKind.OPEN);
        var openStatus =
                stage.choice("status", List.of(Status.POTENTIAL, Status.INTERESTED))
                        .orElse(first ? Status.POTENTIAL : Status.INTERESTED);
        var status =
                switch (kind) {
                    case OPEN -> openStatus;
                    case WON, AFTER -> Status.WON;
                    case LOST -> Status.LOST;
                };
        var probability = stage.share("probability");
        var usual = status == Status.WON ? Decimal.of(1) : Decimal.of(0);
        return new Stage(
                member.code(),
                kind,
                choosing.label(stage.node("label"), member.code()),
                status,
                stage.limit("limit"),
                stage.has("probability") ? probability : Optional.of(usual),
                stage.has("to")
                        ? Optional.of(stage.codes("to", codes, Check.STAGE))
                        : Optional.empty(),
                criteria(stage, "enter"),
                criteria(stage, "leave"),
                guide(stage),
                member.place());
    }

    private Criteria criteria(Fields stage, String key) {
        var given = stage.mapping(key);
        if (given.isEmpty()) {
            return Criteria.none(stage.whole());
        }
        var criteria =
                new Criteria(
                        wanted(given.get(), "fields", customerFields, problems),
                        given.get().codes("milestones", milestones, Check.CHOICE),
                        given.get().codes("activities", activities, Check.CHOICE),
                        given.get().whole());
        given.get().refuseOthers();
        return criteria;
    }

    private Guide guide(Fields stage) {
        return new Guide(
                choosing.label(stage.node("action"), ""),
                choosing.label(stage.node("input"), ""),
                choosing.label(stage.node("output"), ""),
                stage.text("role"));
    }

    /// The names of fields under a key; one that no record can have is a problem.
    static List<String> wanted(Fields fields, String key, Set<String> known, Problems problems) {
        var wanted = new ArrayList<String>();
        for (var scalar : fields.scalars(key)) {
            if (known.contains(scalar.text())) {
                wanted.add(scalar.text());
            } else {
                problems.addUnknown(Check.FIELD_UNKNOWN, scalar.place(), scalar.text(), known);
            }
        }
        return wanted;
    }
}
