package dev.tend.yaml;

import dev.tend.model.diagnosis.Check;
import dev.tend.model.diagnosis.Severity;
import dev.tend.model.policy.Choice;
import dev.tend.model.policy.Level;
import dev.tend.model.policy.Moves;
import dev.tend.model.policy.Person;
import dev.tend.model.policy.Pipeline;
import dev.tend.model.policy.Requirement;
import dev.tend.model.policy.Requirement.Condition;
import dev.tend.model.policy.Requirement.Subject;
import dev.tend.model.policy.StageKind;
import dev.tend.model.policy.Standards;
import dev.tend.model.policy.Status;
import dev.tend.model.policy.Timeliness;
import dev.tend.model.policy.Wording;
import dev.tend.model.value.Coded;
import dev.tend.model.value.Place;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads what a policy demands of records: templates, requirements, moves, timeliness, and how
/// grave a breach is.
final class StandardsCodec {
    private static final String LEAD = "lead";

    private final Fields fields;
    private final Choosing choosing;
    private final Problems problems;
    private final Pipeline pipeline;
    private final List<Person> team;
    private final Map<Subject, Set<String>> known;
    private final List<Choice> templates = new ArrayList<>();
    private final List<Requirement> requirements = new ArrayList<>();

    StandardsCodec(
            Fields fields,
            Problems problems,
            Pipeline pipeline,
            List<Person> team,
            Map<Subject, Set<String>> known) {
        this.fields = fields;
        this.choosing = new Choosing(problems);
        this.problems = problems;
        this.pipeline = pipeline;
        this.team = team;
        this.known = known;
    }

    Standards standards() {
        templates();
        var template = code(fields.choice("template", templates));
        for (var given : fields.mappings("requirements")) {
            requirement(given);
        }
        return new Standards(
                template,
                templates,
                requirements,
                moves(),
                timeliness(),
                wording(),
                severities(),
                fields.day("since"));
    }

    /// Each template with what it asks of customers and entries.
    private void templates() {
        var named = choosing.named(fields, "templates");
        for (var member : named) {
            var label = choosing.label(member.fields().node("label"), member.code());
            templates.add(new Choice(member.code(), label));
        }
        for (var member : named) {
            var condition = new Condition(member.code(), "", Map.of());
            for (var subject : Subject.values()) {
                var asked = member.fields().mapping(keyOf(subject));
                if (asked.isPresent()) {
                    for (var level : Level.values()) {
                        var place = asked.get().placeOfKey(level.code());
                        add(asked.get(), level.code(), subject, level, condition, place);
                    }
                    asked.get().refuseOthers();
                }
            }
            member.fields().refuseOthers();
        }
    }

    private void requirement(Fields given) {
        int before = problems.errors();
        var level = given.choice("level", List.of(Level.values())).orElse(Level.REQUIRED);
        var template = code(given.choice("template", templates));
        var from = given.choice("from", pipeline.stages(), Check.STAGE);
        var since = given.day("since");
        boolean any = false;
        for (var subject : Subject.values()) {
            if (given.has(keyOf(subject))) {
                any = true;
                var values = values(given, subject);
                var when = new Condition(template, code(from), values);
                var wanted = wanted(given, keyOf(subject), subject);
                // A rule without one of its conditions would be another rule.
                if (problems.errors() == before) {
                    requirements.add(
                            new Requirement(subject, wanted, level, when, since, given.whole()));
                }
            }
        }
        if (!any) {
            problems.add(Check.MISSING_KEY, given.whole(), keyOf(Subject.CUSTOMER));
        }
        given.refuseOthers();
    }

    private static String code(Optional<? extends Coded> coded) {
        return coded.isEmpty() ? "" : coded.get().code();
    }

    /// The key under which a policy speaks of customers, or of entries.
    private static String keyOf(Subject subject) {
        return switch (subject) {
            case CUSTOMER -> "customer";
            case ENTRY -> "entry";
        };
    }

    private void add(
            Fields asked,
            String key,
            Subject subject,
            Level level,
            Condition condition,
            Place place) {
        var wanted = wanted(asked, key, subject);
        if (!wanted.isEmpty()) {
            requirements.add(
                    new Requirement(subject, wanted, level, condition, Optional.empty(), place));
        }
    }

    private List<String> wanted(Fields given, String key, Subject subject) {
        return StagesCodec.wanted(given, key, known.getOrDefault(subject, Set.of()), problems);
    }

    /// `when: {result: [continue, pending]}`: field → the values that make the rule fit.
    private Map<String, List<String>> values(Fields given, Subject subject) {
        Map<String, List<String>> values = new HashMap<>();
        var when = given.mapping("when");
        if (when.isPresent()) {
            for (var field : when.get().names()) {
                values.put(field, when.get().texts(field));
                if (!known.getOrDefault(subject, Set.of()).contains(field)) {
                    problems.addUnknown(
                            Check.FIELD_UNKNOWN,
                            when.get().placeOfKey(field),
                            field,
                            known.getOrDefault(subject, Set.of()));
                }
            }
        }
        return values;
    }

    private Moves moves() {
        var given = fields.mapping("moves");
        if (given.isEmpty()) {
            return new Moves(true, true, List.of(wonToLost()));
        }
        var moves =
                new Moves(
                        given.get().yes("skip", true),
                        given.get().yes("back", true),
                        given.get().has("weighty")
                                ? weighty(given.get().mappings("weighty"))
                                : List.of(wonToLost()));
        given.get().refuseOthers();
        return moves;
    }

    /// Who gives up a customer that was won asks a lead (F25).
    private Moves.Weighty wonToLost() {
        var won = new ArrayList<String>();
        var lost = new ArrayList<String>();
        for (var stage : pipeline.stages()) {
            if (stage.status() == Status.WON) {
                won.add(stage.code());
            } else if (stage.kind() == StageKind.LOST) {
                lost.add(stage.code());
            }
        }
        return new Moves.Weighty(won, lost, LEAD);
    }

    private List<Moves.Weighty> weighty(List<Fields> given) {
        var weighty = new ArrayList<Moves.Weighty>();
        for (var one : given) {
            one.require("from");
            one.require("to");
            one.require("role");
            var role = one.text("role");
            weighty.add(
                    new Moves.Weighty(
                            one.codes("from", pipeline.stages(), Check.STAGE),
                            one.codes("to", pipeline.stages(), Check.STAGE),
                            role));
            if (!role.isEmpty() && !anyoneIs(role)) {
                problems.add(Check.ROLE_UNKNOWN, one.scalar("role").orElseThrow().place(), role);
            }
            one.refuseOthers();
        }
        return weighty;
    }

    private boolean anyoneIs(String role) {
        for (var person : team) {
            if (person.role().equals(role)) {
                return true;
            }
        }
        return false;
    }

    private Timeliness timeliness() {
        var given = fields.mapping("timeliness");
        if (given.isEmpty()) {
            return Timeliness.STANDARD;
        }
        var timeliness =
                new Timeliness(
                        given.get().length("grade").orElse(Timeliness.STANDARD.grade()),
                        given.get().length("record").orElse(Timeliness.STANDARD.record()),
                        given.get().placeOfKey("grade"));
        given.get().refuseOthers();
        return timeliness;
    }

    private Wording wording() {
        var given = fields.mapping("wording");
        if (given.isEmpty()) {
            return Wording.STANDARD;
        }
        var wording =
                new Wording(
                        given.get().texts("vague"),
                        given.get().texts("telling"),
                        given.get().texts("verbs"),
                        given.get().number("shortest", Wording.STANDARD.shortest()));
        given.get().refuseOthers();
        return wording;
    }

    private Map<Check, Severity> severities() {
        Map<Check, Severity> severities = new EnumMap<>(Check.class);
        var given = fields.mapping("checks");
        if (given.isEmpty()) {
            return severities;
        }
        var codes = Check.ofPolicy();
        for (var code : given.get().names()) {
            var check = named(code, codes);
            var severity = given.get().choice(code, List.of(Severity.values()));
            if (check.isEmpty()) {
                var words = codes.stream().map(Coded::code).toList();
                problems.addUnknown(Check.CHECK_UNKNOWN, given.get().placeOfKey(code), code, words);
            } else if (severity.isPresent()) {
                severities.put(check.get(), severity.get());
            }
        }
        return severities;
    }

    private static Optional<Check> named(String code, List<Check> checks) {
        for (var check : checks) {
            if (check.code().equals(code)) {
                return Optional.of(check);
            }
        }
        return Optional.empty();
    }
}
