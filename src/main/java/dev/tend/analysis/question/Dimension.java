package dev.tend.analysis.question;

import dev.tend.analysis.fact.Client;
import dev.tend.analysis.fact.Logged;
import dev.tend.analysis.fact.Population;
import dev.tend.model.policy.Field;
import dev.tend.model.policy.Keys;
import dev.tend.model.policy.Policy;
import dev.tend.model.value.Coded;
import dev.tend.model.value.Decimal;
import dev.tend.model.value.Iso;
import dev.tend.model.value.Moment;
import dev.tend.model.value.Money;
import dev.tend.model.value.ValueKind;
import dev.tend.model.value.Weekday;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What a population is split by: something of the customer, or something of its touches. `code` is
/// what people type and the key of the column.
public record Dimension(Kind kind, String code) {
    /// Where the values come from.
    public enum Kind {
        /// A field of the profile; a customer counts under each of its values.
        FIELD(true),
        /// Whose the customer was at the end of the period.
        OWNER(true),
        /// Whose the customer was; of records, who wrote them.
        PERSON(false),
        CHANNEL(false),
        WEEKDAY(false),
        /// The hour of the day by the book's clock.
        HOUR(false),
        /// Why an opportunity was lost.
        REASON(false),
        /// How far a lost opportunity had come.
        STAGE(false);

        private final boolean ofCustomers;

        Kind(boolean ofCustomers) {
            this.ofCustomers = ofCustomers;
        }

        /// Whether it splits customers, and not only what was logged.
        public boolean isOfCustomers() {
            return ofCustomers;
        }
    }

    public static final Dimension OWNER = new Dimension(Kind.OWNER, "owner");
    public static final Dimension PERSON = new Dimension(Kind.PERSON, "person");
    public static final Dimension CHANNEL = new Dimension(Kind.CHANNEL, "channel");
    public static final Dimension WEEKDAY = new Dimension(Kind.WEEKDAY, "weekday");
    public static final Dimension HOUR = new Dimension(Kind.HOUR, "hour");
    public static final Dimension REASON = new Dimension(Kind.REASON, "reason");
    public static final Dimension STAGE = new Dimension(Kind.STAGE, "stage");
    private static final List<Dimension> OF_RECORDS = List.of(PERSON, CHANNEL, WEEKDAY, HOUR);
    private static final List<Dimension> OF_SOME_REPORTS =
            List.of(PERSON, CHANNEL, WEEKDAY, HOUR, REASON, STAGE);
    private static final String TAG = "tag";
    private static final int TWO_DIGITS = 10;

    public static Dimension ofField(String code) {
        return new Dimension(Kind.FIELD, code);
    }

    /// The one of a code; those of records only where a report counts nothing else, those of losses
    /// only for losses.
    public static Optional<Dimension> read(String code, ReportKind kind, Policy policy) {
        if (code.equals(OWNER.code)) {
            return Optional.of(OWNER);
        }
        for (var one : OF_SOME_REPORTS) {
            if (isFor(one, kind) && one.code.equals(code)) {
                return Optional.of(one);
            }
        }
        var key = code.equals(TAG) ? "tags" : code;
        return Keys.with(Keys.CUSTOMER, policy.customerFields()).containsKey(key)
                ? Optional.of(ofField(code))
                : Optional.empty();
    }

    private static boolean isFor(Dimension dimension, ReportKind kind) {
        return kind.isOfRecords() && OF_RECORDS.contains(dimension)
                || kind.dimensions().contains(dimension);
    }

    /// The codes of all that a report can be split by.
    public static List<String> codes(ReportKind kind, Policy policy) {
        var codes = new ArrayList<>(List.of(OWNER.code, TAG));
        for (var one : OF_SOME_REPORTS) {
            if (isFor(one, kind)) {
                codes.add(one.code);
            }
        }
        for (var key : Keys.with(Keys.CUSTOMER, policy.customerFields()).keySet()) {
            if (!codes.contains(key) && !key.equals("tags")) {
                codes.add(key);
            }
        }
        return codes;
    }

    /// What a customer counts under; an empty code where there is nothing.
    public List<String> of(Client client, Population population) {
        var codes =
                kind == Kind.FIELD
                        ? client.situation().attributes(population.pipeline()).texts(key())
                        : List.of(client.ownerOn(population.end()));
        return codes.isEmpty() ? List.of("") : codes.stream().distinct().toList();
    }

    /// Whether it tells lost opportunities apart, as the report on losses does by itself, and not
    /// customers.
    public boolean isOfLosses() {
        return kind == Kind.REASON || kind == Kind.STAGE;
    }

    /// What a record counts under.
    public String of(Logged logged, Policy policy) {
        return switch (kind) {
            case PERSON -> logged.entry().by();
            case CHANNEL -> logged.channel();
            case WEEKDAY -> Weekday.values()[logged.day().getDayOfWeek().getValue() - 1].code();
            case HOUR ->
                    logged.entry().at() instanceof Moment.Time(var at)
                            ? twoDigits(policy.zone().at(at).getHour())
                            : "";
            case FIELD, OWNER, REASON, STAGE -> "";
        };
    }

    private static String twoDigits(int hour) {
        return hour < TWO_DIGITS ? "0" + hour : Integer.toString(hour);
    }

    /// The codes in the order of the team's lists; none where values are free text.
    public List<? extends Coded> choices(Policy policy) {
        return switch (kind) {
            case OWNER, PERSON -> policy.team();
            case CHANNEL -> policy.channels();
            case WEEKDAY -> List.of(Weekday.values());
            case HOUR -> List.of();
            case REASON -> policy.reasons();
            case STAGE -> policy.pipeline().stages();
            case FIELD -> {
                var field = field(policy);
                yield field.isPresent() ? policy.choices(field.get()) : List.of();
            }
        };
    }

    /// The order of values that no list has: numbers and amounts by what they are worth, the book's
    /// own currency before others.
    public Comparator<String> order(Policy policy) {
        var byText = Comparator.<String>naturalOrder();
        var field = kind == Kind.FIELD ? field(policy) : Optional.<Field>empty();
        var type = field.isPresent() ? field.get().kind() : ValueKind.TEXT;
        if (type == ValueKind.MONEY) {
            return byAmount(policy.currency()).thenComparing(byText);
        }
        return type == ValueKind.NUMBER
                ? Comparator.comparing(Dimension::number).thenComparing(byText)
                : byText;
    }

    private static Decimal number(String text) {
        return Iso.isNumber(text) ? Decimal.of(text) : Decimal.of(0);
    }

    private static Comparator<String> byAmount(String own) {
        var none = new Money(Decimal.of(0), own);
        return Comparator.comparing(
                text -> Iso.money(text, own).orElse(none),
                Comparator.<Money, Boolean>comparing(money -> !money.currency().equals(own))
                        .thenComparing(Money::currency)
                        .thenComparing(Money::amount));
    }

    private Optional<Field> field(Policy policy) {
        return Optional.ofNullable(Keys.with(Keys.CUSTOMER, policy.customerFields()).get(key()));
    }

    private String key() {
        return code.equals(TAG) ? "tags" : code;
    }
}
