package dev.tend.model.diagnosis;

import dev.tend.model.value.Coded;
import dev.tend.model.value.Label;

import java.util.ArrayList;
import java.util.List;

/// Everything that can be wrong with a book: the one table of diagnostic codes. Wording and advice
/// stand in the messages under `check.CODE` and `check.CODE.advice`.
public enum Check implements Coded {
    ENCODING("text.encoding"),
    CHARACTER("text.character"),
    CARRIAGE_RETURN("text.carriage-return"),
    COLON("yaml.colon"),
    WIDE_COLON("yaml.wide-colon"),
    QUOTE("yaml.quote"),
    BRACKET("yaml.bracket"),
    SIGN("yaml.sign"),
    ESCAPE("yaml.escape"),
    NO_KEY("yaml.key"),
    INDENT("yaml.indent"),
    SYNTAX("yaml.syntax"),
    TAB("yaml.tab"),
    CONFLICT("yaml.conflict"),
    FEATURE("yaml.feature"),
    DEPTH("yaml.depth"),
    DOCUMENTS("yaml.documents"),
    DOCUMENT_LENGTH("yaml.length"),
    DUPLICATE_KEY("key.duplicate"),
    NO_SEPARATOR("entry.separator"),
    UNKNOWN_KEY("key.unknown"),
    MISSING_KEY("key.missing"),
    NO_TEXT("value.text"),
    NO_LIST("value.list"),
    NO_MAPPING("value.mapping"),
    DAY("value.day"),
    MOMENT("value.moment"),
    MONEY("value.money"),
    NUMBER("value.number"),
    LENGTH("value.length"),
    ZERO("value.zero"),
    HOURS("value.hours"),
    DAYS("value.days"),
    SHARE("value.share"),
    DAY_OF_YEAR("value.day-of-year"),
    LUNAR_DAY("value.lunar"),
    CODE("value.code"),
    ID("value.id"),
    REFERENCE_FORM("value.reference"),
    CHOICE("value.choice"),
    ZONE("value.zone"),
    COUNTRY("value.country"),
    CURRENCY("value.currency"),
    VERSION("policy.version"),
    NUMBERS("policy.numbers"),
    KIND_MISSING("policy.kind"),
    FIELD_TAKEN("policy.field"),
    FIELD_TYPE("policy.field-type"),
    CODE_TAKEN("policy.code-taken"),
    DATE_ORIGIN("policy.date"),
    WEEKEND("calendar.weekend"),
    HOURS_ORDER("calendar.hours"),
    DAY_TWICE("calendar.twice"),
    HOLIDAYS_UNKNOWN("calendar.holidays"),
    HOLIDAY_YEAR("calendar.year"),
    STAGE("stage.unknown"),
    PERSON("person.unknown"),
    OPPORTUNITY("opportunity.unknown"),
    REASON_MISSING("reason.missing"),
    NOTHING_HAPPENED("entry.empty"),
    MISFILED("entry.misfiled"),
    UNKNOWN_FILE("file.unknown"),
    UNREADABLE("file.unreadable"),
    LINK("file.link"),
    FILE_SIZE("file.size"),
    FILE_DOCUMENTS("file.documents"),
    FILE_VALUES("file.values"),
    FILE_PROBLEMS("file.problems"),
    FOLDER_NAME("customer.key"),
    PROFILE_MISSING("customer.missing"),
    NUMBER_TAKEN("number.duplicate"),
    ID_TAKEN("id.duplicate"),
    REFERENCE("reference.unknown"),
    CLOSED_BEFORE_PLANNED("reference.early"),
    RULE_UNKNOWN("reference.rule", Severity.WARNING, Origin.POLICY),
    DUE_BEFORE_ENTRY("due.past", Severity.WARNING, Origin.POLICY),
    FUTURE("entry.future"),
    PHONE("phone.invalid", Severity.WARNING, Origin.POLICY),
    EMAIL("email.invalid", Severity.ERROR, Origin.POLICY),
    DUPLICATE("customer.duplicate", Severity.WARNING, Origin.POLICY),
    CONTACT_UNKNOWN("contact.unknown", Severity.WARNING, Origin.POLICY),
    FIELD_UNKNOWN("field.unknown"),
    ROLE_UNKNOWN("role.unknown", Severity.WARNING),
    PERSON_AMBIGUOUS("person.ambiguous", Severity.WARNING),
    CHECK_UNKNOWN("check.unknown"),
    STAGE_UNREACHABLE("stage.unreachable", Severity.WARNING),
    STAGE_DEAD_END("stage.dead-end", Severity.WARNING),
    TIER_UNREACHABLE("tier.unreachable", Severity.WARNING),
    FIELD_REQUIRED("field.required", Severity.ERROR, Origin.POLICY),
    MOVE_FORBIDDEN("move.forbidden", Severity.ERROR, Origin.POLICY),
    MOVE_FIELD("move.field", Severity.ERROR, Origin.POLICY),
    MOVE_MILESTONE("move.milestone", Severity.ERROR, Origin.POLICY),
    MOVE_ACTIVITY("move.activity", Severity.ERROR, Origin.POLICY),
    MOVE_EXCEPTION("move.exception", Severity.INFO, Origin.POLICY),
    APPROVAL_PENDING("approval.pending", Severity.INFO, Origin.POLICY),
    APPROVAL_OWN("approval.own", Severity.ERROR, Origin.RULE),
    APPROVAL_ROLE("approval.role", Severity.ERROR, Origin.RULE),
    APPROVAL_NEEDLESS("approval.needless", Severity.WARNING, Origin.POLICY),
    CLOSE_PASSED("close.passed", Severity.INFO, Origin.POLICY),
    CURRENCY_UNKNOWN("currency.unknown", Severity.WARNING, Origin.POLICY),
    AMOUNT_UNCOUNTED("amount.uncounted", Severity.WARNING, Origin.POLICY),
    OWNER_HANDOVER("owner.handover", Severity.WARNING, Origin.POLICY),
    CREATED_FUTURE("customer.future", Severity.WARNING, Origin.RULE),
    UNGRADED("customer.ungraded", Severity.WARNING, Origin.POLICY),
    BEFORE_CREATED("entry.early", Severity.WARNING, Origin.POLICY),
    RECORDED_LATE("entry.late", Severity.WARNING, Origin.POLICY),
    RECORD_VAGUE("record.vague", Severity.WARNING, Origin.POLICY),
    RECORD_SHORT("record.short", Severity.WARNING, Origin.POLICY),
    RECORD_CHANNEL("record.channel", Severity.WARNING, Origin.POLICY),
    RECORD_PLAN("record.plan", Severity.WARNING, Origin.POLICY),
    RECORD_FEEDBACK("record.feedback", Severity.WARNING, Origin.POLICY);

    /// Who says that something is wrong: the format of the files, a rule that holds in every book,
    /// or a team's policy, which may then also say how grave it is.
    public enum Origin {
        FORMAT,
        RULE,
        POLICY
    }

    private final String code;
    private final Severity severity;
    private final Origin origin;

    Check(String code) {
        this(code, Severity.ERROR);
    }

    Check(String code, Severity severity) {
        this(code, severity, Origin.FORMAT);
    }

    Check(String code, Severity severity, Origin origin) {
        this.code = code;
        this.severity = severity;
        this.origin = origin;
    }

    /// The checks whose severity a policy may set.
    public static List<Check> ofPolicy() {
        var checks = new ArrayList<Check>();
        for (var check : values()) {
            if (check.origin == Origin.POLICY) {
                checks.add(check);
            }
        }
        return checks;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Label label() {
        return Label.of(code);
    }

    public Origin origin() {
        return origin;
    }

    public Severity severity() {
        return severity;
    }

    /// Whether somebody who says `word` means this check: its code, or the first part of it.
    public boolean answersTo(String word) {
        return code.equals(word) || code.startsWith(word + ".");
    }
}
