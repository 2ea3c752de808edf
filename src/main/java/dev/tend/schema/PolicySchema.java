package dev.tend.schema;

import dev.tend.model.diagnosis.Check;
import dev.tend.model.diagnosis.Severity;
import dev.tend.model.policy.Choice;
import dev.tend.model.policy.Field;
import dev.tend.model.policy.FieldType;
import dev.tend.model.policy.Fillable;
import dev.tend.model.policy.Keys;
import dev.tend.model.policy.Level;
import dev.tend.model.policy.Policy;
import dev.tend.model.policy.Requirement.Subject;
import dev.tend.model.value.Coded;
import dev.tend.model.value.Label;
import dev.tend.model.value.Language;
import dev.tend.model.value.YesNo;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// The schema of `tend.yaml` (`docs/format.md`, section 4). What the file itself defines and refers
/// to elsewhere, as stages and fields, is offered but not demanded: the schema is made from the
/// file as it was.
record PolicySchema(Policy policy, Words words, Values values) {
    private static final String NUMBERS = "([^{}]|\\{yyyy\\}|\\{yy\\}|\\{MM\\})*\\{n+\\}";
    private static final String REQUIRED = "required";
    private static final String TEXTS = "texts";
    private static final String SEVERITY = "severity";
    private static final String LABEL = "label";
    private static final String LABELS = "labels-by-code";
    private static final String STAGES = "stages";

    Keywords keys() {
        var book = new Mapping(words, "policy");
        book.required("tend", values.someChoice(List.of(choice("1"))));
        book.optional("name", Values.text());
        book.optional("language", values.choice(List.of(Language.values())));
        book.optional("timezone", Values.text());
        book.optional("currency", values.onlyWritten("[A-Z]{3}", Check.MONEY));
        book.optional("country", values.onlyWritten("[A-Z]{2}", Check.COUNTRY));
        book.optional("numbers", values.onlyWritten(NUMBERS, Check.NUMBERS));
        book.optional("team", byCode(person()));
        book.optional("departments", labels());
        book.required("stages", new StagesSchema(this).keys());
        new PlanningSchema(this).addTo(book);
        for (var section : List.of("channels", "sources", "reasons", "milestones", "activities")) {
            book.optional(section, labels());
        }
        book.optional("tiers", values.byCode(tier().orAbsent()));
        book.optional("fields", fields());
        book.optional("template", offered(policy.standards().templates()));
        book.optional("templates", byCode(template()));
        book.optional("requirements", Values.listOf(requirement()));
        book.optional("moves", moves().orAbsent());
        book.optional("timeliness", timeliness());
        book.optional("calendar", new CalendarSchema(words, values).keys());
        book.optional("wording", wording());
        book.optional("checks", checks());
        book.optional("since", values.day());
        return book.strict().with("$defs", definitions());
    }

    /// What stands in many places.
    private Keywords definitions() {
        var label = Keywords.anyOf(Values.text(), byLanguage().strict());
        return new Keywords()
                .with(TEXTS, Values.texts())
                .with(SEVERITY, values.choice(List.of(Severity.values())))
                .with(LABEL, label)
                .with(LABELS, values.byCode(label()))
                .with(STAGES, offeredMany(policy.pipeline().stages()))
                .with(fieldsOf(Subject.CUSTOMER), offeredMany(choices(names(Subject.CUSTOMER))))
                .with(fieldsOf(Subject.ENTRY), offeredMany(choices(names(Subject.ENTRY))));
    }

    private static String fieldsOf(Subject subject) {
        return switch (subject) {
            case CUSTOMER -> "fields-of-customers";
            case ENTRY -> "fields-of-entries";
        };
    }

    private Mapping person() {
        return new Mapping(words, "person")
                .required("name", Values.someText())
                .optional("role", role())
                .optional("department", offered(policy.departments()))
                .optional("aliases", Values.texts())
                .optional("emails", Values.texts());
    }

    private Mapping tier() {
        return new Mapping(words, "tier")
                .optional(LABEL, label())
                .optional("amount", values.money())
                .optional("wins", values.positiveCount())
                .optional("within", values.limit());
    }

    private Keywords fields() {
        return new Mapping(words, "fields")
                .optional("customer", declarations(Keys.CUSTOMER))
                .optional("entry", declarations(Keys.ENTRY))
                .orAbsent();
    }

    /// The keys that a book declares: any but those of the format.
    private Keywords declarations(Map<String, Field> known) {
        var taken = new TreeSet<>(known.keySet());
        taken.addAll(Keys.RESERVED);
        var free = "(?!(" + String.join("|", taken) + ")$)[a-z0-9]+([-_][a-z0-9]+)*";
        var typed =
                new Mapping(words, "field")
                        .optional("type", values.choice(List.of(FieldType.values())))
                        .optional(LABEL, label())
                        .optional("choices", labels())
                        .strict()
                        .with("if", isChoice())
                        .with("then", new Keywords().with(REQUIRED, List.of("choices")));
        return values.byName(
                free,
                Keywords.anyOf(Values.text(), byLanguage().strict(), typed),
                Check.FIELD_TAKEN);
    }

    private static Keywords isChoice() {
        var type = new Keywords().with("enum", List.of(FieldType.CHOICE.code()));
        return new Keywords()
                .with(REQUIRED, List.of("type"))
                .with("properties", new Keywords().with("type", type));
    }

    private Mapping template() {
        return new Mapping(words, "template")
                .optional(LABEL, label())
                .optional("customer", levels(Subject.CUSTOMER))
                .optional("entry", levels(Subject.ENTRY));
    }

    private Keywords levels(Subject subject) {
        var levels = new Mapping(words, "template");
        for (var level : Level.values()) {
            levels.optional(level.code(), fieldNames(subject), words.label(level));
        }
        return levels.orAbsent();
    }

    private Keywords requirement() {
        return new Mapping(words, "requirement")
                .optional("customer", fieldNames(Subject.CUSTOMER))
                .optional("entry", fieldNames(Subject.ENTRY))
                .optional("level", values.choice(List.of(Level.values())))
                .optional("template", offered(policy.standards().templates()))
                .optional("from", stage())
                .optional("when", conditions())
                .optional("since", values.day())
                .strict()
                .with(
                        "anyOf",
                        Keywords.alternatives(
                                new Keywords().with(REQUIRED, List.of("customer")),
                                new Keywords().with(REQUIRED, List.of("entry"))));
    }

    /// The values that each field must have; which fields there are is offered.
    private Keywords conditions() {
        var properties = new Keywords();
        for (var subject : Subject.values()) {
            for (var name : names(subject)) {
                properties.with(name, Keywords.reference(TEXTS));
            }
        }
        return Values.orAbsent(
                new Keywords()
                        .with("properties", properties)
                        .with("additionalProperties", Values.texts()),
                "object");
    }

    private Mapping moves() {
        var weighty =
                new Mapping(words, "weighty")
                        .required("from", stages())
                        .required("to", stages())
                        .required("role", role());
        var yesOrNo = values.choice(List.of(YesNo.values()));
        return new Mapping(words, "moves")
                .optional("skip", yesOrNo)
                .optional("back", yesOrNo)
                .optional("weighty", Values.listOf(weighty.strict()));
    }

    private Keywords timeliness() {
        return new Mapping(words, "timeliness")
                .optional("grade", values.length())
                .optional("record", values.length())
                .orAbsent();
    }

    private Keywords wording() {
        return new Mapping(words, "wording")
                .optional("vague", Values.texts())
                .optional("telling", Values.texts())
                .optional("verbs", Values.texts())
                .optional("shortest", values.count())
                .orAbsent();
    }

    private Keywords checks() {
        var checks = new Keywords();
        for (var check : Check.ofPolicy()) {
            checks.with(check.code(), Keywords.reference(SEVERITY));
        }
        return Values.orAbsent(
                new Keywords()
                        .with("properties", checks)
                        .with(
                                "additionalProperties",
                                Values.noValue(values.advice(Check.CHECK_UNKNOWN))),
                "object");
    }

    private Keywords byCode(Mapping value) {
        return values.byCode(value.orAbsent());
    }

    private static Keywords labels() {
        return Keywords.reference(LABELS);
    }

    /// Text, or text by language.
    static Keywords label() {
        return Keywords.reference(LABEL);
    }

    private Mapping byLanguage() {
        var byLanguage = new Mapping(words, "label");
        for (var language : Language.values()) {
            byLanguage.optional(language.code(), Values.text(), words.label(language));
        }
        return byLanguage;
    }

    /// A stage of this file.
    Keywords stage() {
        return offered(policy.pipeline().stages());
    }

    /// One or more stages of this file.
    static Keywords stages() {
        return Keywords.reference(STAGES);
    }

    Keywords role() {
        var roles = new TreeSet<String>();
        roles.add("lead");
        for (var person : policy.team()) {
            roles.add(person.role());
        }
        roles.remove("");
        return offered(choices(roles));
    }

    /// Names of what records can have.
    static Keywords fieldNames(Subject subject) {
        return Keywords.reference(fieldsOf(subject));
    }

    private List<String> names(Subject subject) {
        return List.copyOf(Fillable.names(subject, policy.customerFields(), policy.entryFields()));
    }

    Keywords offered(List<? extends Coded> choices) {
        return Values.offered(values.someChoice(choices));
    }

    Keywords offeredMany(List<? extends Coded> choices) {
        return Keywords.anyOf(values.choices(choices), Values.texts());
    }

    private static List<Choice> choices(Collection<String> codes) {
        return codes.stream().map(PolicySchema::choice).toList();
    }

    private static Choice choice(String code) {
        return new Choice(code, Label.of(code));
    }
}
