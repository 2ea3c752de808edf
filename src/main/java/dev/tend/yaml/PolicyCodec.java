package dev.tend.yaml;

import dev.tend.model.Check;
import dev.tend.model.Choice;
import dev.tend.model.Choices;
import dev.tend.model.Code;
import dev.tend.model.Grade;
import dev.tend.model.Iso;
import dev.tend.model.Keys;
import dev.tend.model.Label;
import dev.tend.model.Language;
import dev.tend.model.Length;
import dev.tend.model.NumberPattern;
import dev.tend.model.Person;
import dev.tend.model.Pipeline;
import dev.tend.model.Place;
import dev.tend.model.Policy;
import dev.tend.model.Stage;
import dev.tend.model.StageKind;
import dev.tend.model.Status;
import dev.tend.model.ValueKind;
import dev.tend.yaml.YamlNode.Scalar;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// `tend.yaml` to a policy. Wrong values are reported and left out; without stages there is no
/// policy.
public final class PolicyCodec {
    private static final String VERSION = "1";
    private static final Set<String> RESERVED =
            Set.of(
                    "contacts",
                    "opportunities",
                    "id",
                    "at",
                    "by",
                    "opportunity",
                    "via",
                    "feedback",
                    "result",
                    "stage",
                    "reason",
                    "words",
                    "milestones",
                    "next",
                    "done",
                    "dropped",
                    "snoozed",
                    "approves");

    private final Fields fields;
    private final Problems problems;

    private PolicyCodec(Fields fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
    }

    public static Optional<Policy> read(SourceText source, Problems problems) {
        var documents = YamlReader.documents(source, problems);
        if (documents.size() > 1) {
            problems.add(Check.DOCUMENTS, documents.get(1).place());
        }
        if (documents.isEmpty()) {
            if (problems.errors() == 0) {
                problems.add(Check.MISSING_KEY, Place.startOf(source.file()), "stages");
            }
            return Optional.empty();
        }
        var fields = Fields.of(documents.getFirst(), problems);
        return fields.isPresent()
                ? new PolicyCodec(fields.get(), problems).policy()
                : Optional.empty();
    }

    private Optional<Policy> policy() {
        version();
        var stages = stages();
        if (stages.isEmpty()) {
            return Optional.empty();
        }
        var language = fields.choice("language", List.of(Language.values()));
        var custom = fields.mapping("fields");
        var policy =
                new Policy(
                        fields.text("name"),
                        language,
                        zone(),
                        currency(),
                        country(),
                        numbers(),
                        team(),
                        new Pipeline(stages),
                        rhythms(),
                        choices("channels", Choices.CHANNELS),
                        choices("sources", Choices.SOURCES),
                        choices("reasons", Choices.REASONS),
                        choices("milestones", Choices.MILESTONES),
                        customFields(custom, "customer", Keys.CUSTOMER),
                        customFields(custom, "entry", Keys.ENTRY));
        if (custom.isPresent()) {
            custom.get().refuseOthers();
        }
        fields.refuseOthers();
        return Optional.of(policy);
    }

    private void version() {
        var version = fields.required("tend");
        if (version.isPresent() && !version.get().text().equals(VERSION)) {
            problems.add(Check.VERSION, version.get().place(), version.get().text(), VERSION);
        }
    }

    private ZoneId zone() {
        var zone = fields.scalar("timezone");
        if (zone.isPresent()) {
            try {
                return ZoneId.of(zone.get().text());
            } catch (DateTimeException unknown) {
                problems.add(Check.ZONE, zone.get().place(), zone.get().text());
            }
        }
        return ZoneOffset.UTC;
    }

    private String currency() {
        var currency = fields.scalar("currency");
        if (currency.isEmpty()) {
            return "USD";
        }
        var code = currency.get().text();
        if (!Iso.isCurrency(code)) {
            problems.add(Check.MONEY, currency.get().place(), code);
        }
        return code;
    }

    private String country() {
        var country = fields.scalar("country");
        if (country.isEmpty()) {
            return "";
        }
        var code = country.get().text();
        if (!Iso.isCountry(code)) {
            problems.add(Check.COUNTRY, country.get().place(), code);
            return "";
        }
        return code;
    }

    private NumberPattern numbers() {
        var pattern = fields.scalar("numbers");
        if (pattern.isEmpty()) {
            return NumberPattern.NONE;
        }
        var numbers = NumberPattern.read(pattern.get().text());
        if (numbers.isEmpty()) {
            problems.add(Check.NUMBERS, pattern.get().place(), pattern.get().text());
        }
        return numbers.orElse(NumberPattern.NONE);
    }

    private List<Person> team() {
        var team = new ArrayList<Person>();
        for (var member : named("team")) {
            var person = member.fields;
            person.require("name");
            var name = person.has("name") ? person.text("name") : member.code;
            var role = person.text("role");
            var aliases = person.texts("aliases");
            team.add(new Person(member.code, name, role, aliases, person.texts("emails")));
            person.refuseOthers();
        }
        return team;
    }

    private List<Stage> stages() {
        fields.require("stages");
        var stages = new ArrayList<Stage>();
        for (var member : named("stages")) {
            stages.add(stage(member.code, member.fields, stages.isEmpty()));
            member.fields.refuseOthers();
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

    private Stage stage(String code, Fields stage, boolean first) {
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
        var probability =
                stage.share("probability")
                        .orElse(status == Status.WON ? BigDecimal.ONE : BigDecimal.ZERO);
        var label = label(stage.node("label"), code);
        return new Stage(code, kind, label, status, stage.length("limit"), probability);
    }

    private Map<Grade, Length> rhythms() {
        Map<Grade, Length> rhythms = new EnumMap<>(Grade.class);
        var given = fields.mapping("rhythms");
        if (given.isPresent()) {
            for (var grade : Grade.values()) {
                var length = given.get().length(grade.code());
                if (length.isPresent()) {
                    rhythms.put(grade, length.get());
                }
            }
            given.get().refuseOthers();
        }
        return rhythms;
    }

    private List<Choice> choices(String key, List<Choice> standard) {
        var choices = fields.mapping(key);
        if (choices.isEmpty()) {
            return standard;
        }
        var labelled = new ArrayList<Choice>();
        for (var code : choices.get().names()) {
            checkCode(code, choices.get().placeOfKey(code));
            labelled.add(new Choice(code, label(choices.get().node(code), code)));
        }
        return labelled;
    }

    private List<Choice> customFields(
            Optional<Fields> kinds, String kind, Map<String, ValueKind> known) {
        var custom = new ArrayList<Choice>();
        var declared = kinds.isPresent() ? kinds.get().mapping(kind) : kinds;
        if (declared.isPresent()) {
            for (var key : declared.get().names()) {
                var place = declared.get().placeOfKey(key);
                if (!Code.isFieldName(key) || known.containsKey(key) || RESERVED.contains(key)) {
                    problems.add(Check.FIELD_TAKEN, place, key);
                } else {
                    custom.add(new Choice(key, label(declared.get().node(key), key)));
                }
            }
        }
        return custom;
    }

    /// Text, or text by language; where one language is missing the other stands in.
    private Label label(Optional<YamlNode> node, String otherwise) {
        if (node.isEmpty()) {
            return Label.of(otherwise);
        }
        if (node.get() instanceof Scalar scalar) {
            return Label.of(scalar.text());
        }
        var words = Fields.of(node.get(), problems);
        if (words.isEmpty()) {
            return Label.of(otherwise);
        }
        var english = words.get().text("en");
        var chinese = words.get().text("zh");
        words.get().refuseOthers();
        return new Label(
                english.isEmpty() ? chinese : english, chinese.isEmpty() ? english : chinese);
    }

    private List<Named> named(String key) {
        var members = new ArrayList<Named>();
        var mapping = fields.mapping(key);
        if (mapping.isPresent()) {
            for (var code : mapping.get().names()) {
                checkCode(code, mapping.get().placeOfKey(code));
                var member = mapping.get().mapping(code);
                if (member.isPresent()) {
                    members.add(new Named(code, member.get()));
                }
            }
        }
        return members;
    }

    private void checkCode(String code, Place place) {
        if (!Code.isCode(code)) {
            problems.add(Check.CODE, place, code);
        }
    }

    private record Named(String code, Fields fields) {}
}
