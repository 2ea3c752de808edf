package dev.tend.schema;

import dev.tend.model.diagnosis.Check;
import dev.tend.model.policy.Field;
import dev.tend.model.policy.Grade;
import dev.tend.model.policy.Policy;
import dev.tend.model.record.ContactRole;
import dev.tend.model.value.Coded;
import dev.tend.model.value.YesNo;

import java.util.ArrayList;
import java.util.List;

/// The schemas of the format's values. tend reads every scalar as text, and a key without a value
/// as absent; a program for YAML sees numbers, truth values and null. So each schema takes the
/// value in whatever type it may arrive, and nothing (`""` or null) where the key may be left out.
record Values(Policy policy, Words words) {
    static final String CODE = "(?![a-z0-9-]{65})[a-z0-9]+(-[a-z0-9]+)*";
    private static final String ID = "[0-9a-hjkmnp-tv-z]{8}";
    static final String DAY =
            "[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
                    + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))";
    private static final String REFERENCE =
            "("
                    + ID
                    + "|(rhythm|grading)\\."
                    + DAY
                    + "|(limit|date|care|sequence|summary|risk)\\."
                    + CODE
                    + "(\\..+)?\\."
                    + DAY
                    + ")";
    private static final String MOMENT =
            DAY
                    + "(T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?"
                    + "(Z|[+-](0[0-9]|1[0-7]):[0-5][0-9]|[+-]18:00))?";
    private static final String DECIMAL = "[0-9]+(\\.[0-9]+)?";
    private static final String MONEY = "\\s*" + DECIMAL + "\\s*([A-Z]{3})?\\s*";
    private static final String LENGTH = "[0-9]{1,5}([hdwmy]|wh|wd)";
    private static final String SHARE = "\\s*0*(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)\\s*%";
    private static final long LARGEST = 999_999_999_999_999L;

    /// The value of a key of a table, which may be left out.
    Keywords of(Field field) {
        return switch (field.kind()) {
            case TEXT -> text();
            case TEXTS -> texts();
            case NUMBER -> number();
            case DAY -> day();
            case MOMENT -> moment();
            case MONEY -> money();
            case YES_NO -> choice(List.of(YesNo.values()));
            case PERSON -> choice(policy.team());
            case PERSONS -> choices(policy.team());
            case GRADE -> choice(List.of(Grade.values()));
            case SOURCE -> choice(policy.sources());
            case CONTACT_ROLE -> choice(List.of(ContactRole.values()));
            case TEMPLATE -> choice(policy.standards().templates());
            case CHOICE -> choice(field.choices());
        };
    }

    static Keywords text() {
        return Keywords.anyOf(string(), Keywords.noneOf("object", "array", "string"));
    }

    /// Text that must be there; null is what a program makes of the text `~`.
    static Keywords someText() {
        var some = string().with("minLength", 1);
        return Keywords.anyOf(some, Keywords.noneOf("object", "array", "string"));
    }

    static Keywords texts() {
        var other = Keywords.noneOf("object", "array", "string");
        return Keywords.anyOf(string(), list(), other).with("items", text());
    }

    Keywords number() {
        var number = new Keywords().with("type", "number");
        number.with("minimum", -LARGEST).with("maximum", LARGEST);
        return Keywords.anyOf(written("(-?" + DECIMAL + ")?", Check.NUMBER), number, nothing());
    }

    /// A whole number of at most four digits, or nothing.
    Keywords count() {
        var number = new Keywords().with("type", "number").with("minimum", 0).with("maximum", 9999);
        return Keywords.anyOf(written("([0-9]{1,4})?", Check.NUMBER), number, nothing());
    }

    /// The same, but not 0.
    Keywords positiveCount() {
        var number = new Keywords().with("type", "number").with("minimum", 1).with("maximum", 9999);
        return Keywords.anyOf(written("((?!0+$)[0-9]{1,4})?", Check.ZERO), number, nothing());
    }

    Keywords money() {
        var number = new Keywords().with("type", "number");
        number.with("minimum", 0).with("maximum", LARGEST);
        return Keywords.anyOf(written("(" + MONEY + ")?", Check.MONEY), number, nothing());
    }

    Keywords day() {
        return onlyWritten(DAY, Check.DAY);
    }

    Keywords moment() {
        return onlyWritten(MOMENT, Check.MOMENT);
    }

    /// A moment that must be there.
    Keywords someMoment() {
        return written(MOMENT, Check.MOMENT);
    }

    Keywords length() {
        return onlyWritten(LENGTH, Check.LENGTH);
    }

    /// A length of more than no time.
    Keywords limit() {
        return onlyWritten("(?!0+[hdwmy])" + LENGTH, Check.LENGTH);
    }

    Keywords share() {
        return onlyWritten(SHARE, Check.SHARE);
    }

    /// Text of a form that never looks like a number, or nothing.
    Keywords onlyWritten(String pattern, Check check) {
        return Keywords.anyOf(written("(" + pattern + ")?", check), nothing());
    }

    /// A code that other files define.
    Keywords code() {
        return Keywords.anyOf(
                written("(" + CODE + ")?", Check.CODE),
                Keywords.noneOf("object", "array", "string"));
    }

    /// An id that must be there. One of digits alone, or `1234e567`, is a number to a program.
    Keywords id() {
        return Keywords.anyOf(written(ID, Check.ID), new Keywords().with("type", "number"));
    }

    /// One or more texts of a form that never looks like a number, or nothing.
    Keywords many(String pattern, Check check) {
        return Keywords.anyOf(written("(" + pattern + ")?", check), list(), nothing())
                .with("items", written(pattern, check));
    }

    Keywords ids() {
        return several(ID, Check.ID);
    }

    /// What entries close: ids, and names of occurrences.
    Keywords references() {
        return several(REFERENCE, Check.REFERENCE_FORM);
    }

    private Keywords several(String pattern, Check check) {
        var one = Keywords.anyOf(written(pattern, check), new Keywords().with("type", "number"));
        return Keywords.anyOf(
                        written("(" + pattern + ")?", check),
                        list(),
                        new Keywords().with("type", "number"),
                        nothing())
                .with("items", one);
    }

    /// A mapping from ids, and names of occurrences.
    Keywords byReference(Keywords value) {
        return byName(REFERENCE, value, Check.REFERENCE_FORM);
    }

    /// A mapping from ids.
    Keywords byId(Keywords value) {
        return byName(ID, value, Check.ID);
    }

    /// A mapping from codes.
    Keywords byCode(Keywords value) {
        return byName(CODE, value, Check.CODE);
    }

    /// A mapping from names of the writer's choosing. A name without a value counts as absent,
    /// whatever it is.
    Keywords byName(String pattern, Keywords value, Check check) {
        return orAbsent(namesInto(new Keywords(), pattern, value, check), "object");
    }

    Keywords namesInto(Keywords mapping, String pattern, Keywords value, Check check) {
        return mapping.with("properties", new Keywords())
                .with("patternProperties", new Keywords().with(whole(pattern), value))
                .with("additionalProperties", noValue(advice(check)));
    }

    /// A list of mappings, or nothing.
    static Keywords listOf(Keywords item) {
        return orAbsent(new Keywords().with("items", item), "array");
    }

    /// Something of one type, or nothing. The keywords stand outside of the alternatives, where
    /// editors find what to offer.
    static Keywords orAbsent(Keywords keywords, String type) {
        return keywords.with(
                "anyOf", Keywords.alternatives(new Keywords().with("type", type), absent()));
    }

    /// For names that may only stand without a value.
    static Keywords noValue(String advice) {
        return new Keywords()
                .with("type", List.of("string", "null"))
                .with("pattern", "^$")
                .with("patternErrorMessage", advice)
                .with("errorMessage", advice);
    }

    /// One of the choices, or nothing.
    Keywords choice(List<? extends Coded> choices) {
        return choice(choices, true);
    }

    /// One of the choices, which must be there.
    Keywords someChoice(List<? extends Coded> choices) {
        return choice(choices, false);
    }

    /// One or more of the choices, or nothing.
    Keywords choices(List<? extends Coded> choices) {
        var all = alternatives(choices, true);
        all.add(1, list().with("items", someChoice(choices)));
        return Keywords.anyOf(all.toArray(Keywords[]::new));
    }

    /// One of the choices, or any other text: what is offered, but defined in the same file.
    static Keywords offered(Keywords choice) {
        return Keywords.anyOf(choice, text());
    }

    static String whole(String pattern) {
        return "^" + pattern + "$";
    }

    /// Null, or the empty text.
    private static Keywords absent() {
        return Keywords.noneOf("object", "array", "number", "boolean").with("maxLength", 0);
    }

    private Keywords choice(List<? extends Coded> choices, boolean optional) {
        var all = alternatives(choices, optional);
        return all.size() == 1 ? all.getFirst() : Keywords.anyOf(all.toArray(Keywords[]::new));
    }

    private List<Keywords> alternatives(List<? extends Coded> choices, boolean optional) {
        var all = new ArrayList<Keywords>();
        all.add(listed(choices));
        var quoted = new ArrayList<String>();
        boolean odd = false;
        for (var choice : choices) {
            if (!(PlainScalar.seen(choice.code()) instanceof Json.Text)) {
                quoted.add(choice.code());
            }
            odd |= PlainScalar.mayBeOddNumber(choice.code());
        }
        if (optional && quoted.isEmpty()) {
            all.add(absent());
        } else if (optional) {
            all.add(
                    Keywords.noneOf("object", "array", "number", "boolean")
                            .with("pattern", whole("(" + String.join("|", quoted) + ")?")));
        } else if (!quoted.isEmpty()) {
            all.add(new Keywords().with("enum", quoted));
        }
        if (odd) {
            all.add(new Keywords().with("type", "number"));
        }
        return all;
    }

    private Keywords listed(List<? extends Coded> choices) {
        var codes = new ArrayList<Json>();
        var labels = new ArrayList<String>();
        for (var choice : choices) {
            codes.add(PlainScalar.seen(choice.code()));
            labels.add(words.label(choice));
        }
        return new Keywords().with("enum", new Json.Items(codes)).with("enumDescriptions", labels);
    }

    private Keywords written(String pattern, Check check) {
        return string().with("pattern", whole(pattern)).with("patternErrorMessage", advice(check));
    }

    private static Keywords string() {
        return new Keywords().with("type", "string");
    }

    private static Keywords list() {
        return new Keywords().with("type", "array");
    }

    /// Null alone; without its type, so that no editor offers it.
    private static Keywords nothing() {
        return Keywords.noneOf("object", "array", "string", "number", "boolean");
    }

    String advice(Check check) {
        return words.of("check." + check.code() + ".advice");
    }
}
