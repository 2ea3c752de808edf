package dev.tend.model;

/// Everything that can be wrong with a book: the one table of diagnostic codes. Wording and advice
/// stand in the messages under `check.CODE` and `check.CODE.advice`.
public enum Check {
    ENCODING("text.encoding"),
    CHARACTER("text.character"),
    SYNTAX("yaml.syntax"),
    TAB("yaml.tab"),
    CONFLICT("yaml.conflict"),
    FEATURE("yaml.feature"),
    DEPTH("yaml.depth"),
    DOCUMENTS("yaml.documents"),
    DUPLICATE_KEY("key.duplicate"),
    UNKNOWN_KEY("key.unknown"),
    MISSING_KEY("key.missing"),
    NO_TEXT("value.text"),
    NO_LIST("value.list"),
    NO_MAPPING("value.mapping"),
    DAY("value.day"),
    MOMENT("value.moment"),
    MONEY("value.money"),
    LENGTH("value.length"),
    SHARE("value.share"),
    CODE("value.code"),
    ID("value.id"),
    CHOICE("value.choice"),
    ZONE("value.zone"),
    COUNTRY("value.country"),
    VERSION("policy.version"),
    NUMBERS("policy.numbers"),
    KIND_MISSING("policy.kind"),
    FIELD_TAKEN("policy.field"),
    STAGE("stage.unknown"),
    PERSON("person.unknown"),
    OPPORTUNITY("opportunity.unknown"),
    REASON_MISSING("reason.missing"),
    NOTHING_HAPPENED("entry.empty"),
    MISFILED("entry.misfiled"),
    UNKNOWN_FILE("file.unknown"),
    UNREADABLE("file.unreadable"),
    FOLDER_NAME("customer.key"),
    PROFILE_MISSING("customer.missing"),
    NUMBER_TAKEN("number.duplicate"),
    ID_TAKEN("id.duplicate"),
    REFERENCE("reference.unknown"),
    CLOSED_BEFORE_PLANNED("reference.early"),
    DUE_BEFORE_ENTRY("due.past", Severity.WARNING),
    PHONE("phone.invalid", Severity.WARNING),
    EMAIL("email.invalid"),
    DUPLICATE("customer.duplicate", Severity.WARNING);

    private final String code;
    private final Severity severity;

    Check(String code) {
        this(code, Severity.ERROR);
    }

    Check(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    public String code() {
        return code;
    }

    public Severity severity() {
        return severity;
    }
}
