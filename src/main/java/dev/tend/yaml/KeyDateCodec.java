package dev.tend.yaml;

import dev.tend.model.diagnosis.Check;
import dev.tend.model.policy.Field;
import dev.tend.model.policy.KeyDate;
import dev.tend.model.policy.KeyDate.Origin;
import dev.tend.model.policy.Keys;
import dev.tend.model.policy.Limit;
import dev.tend.model.policy.Risks;
import dev.tend.model.value.ValueKind;
import dev.tend.yaml.Choosing.Named;
import dev.tend.yaml.YamlNode.Scalar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads key dates and risks (F31, F32): the rules that refer to fields of records.
final class KeyDateCodec {
    private static final List<String> ORIGINS =
            List.of("customer", "contact", "entry", "day", "lunar");
    private static final String DATE = "date";
    private static final String YES_NO = "yes-no";

    private final Problems problems;
    private final Map<String, Field> ofCustomers;
    private final Map<String, Field> ofEntries;

    KeyDateCodec(Problems problems, List<Field> ofCustomers, List<Field> ofEntries) {
        this.problems = problems;
        this.ofCustomers = Keys.with(Keys.CUSTOMER, ofCustomers);
        this.ofEntries = Keys.with(Keys.ENTRY, ofEntries);
    }

    List<KeyDate> dates(List<Named> given, PlanningCodec planning) {
        var dates = new ArrayList<KeyDate>();
        for (var named : given) {
            var rule = named.fields();
            var origin = origin(rule, named);
            var lead = rule.length("lead");
            boolean everyYear = rule.has("day") || rule.has("lunar");
            boolean yearly = rule.yes("yearly", everyYear) || everyYear;
            var lapse = rule.length("lapse").orElse(KeyDate.LAPSE);
            var action = new Choosing(problems).label(rule.node("do"), named.code());
            var via = planning.via(rule);
            var audience = planning.audience(rule);
            rule.refuseOthers();
            if (origin.isPresent()) {
                dates.add(
                        new KeyDate(
                                named.code(),
                                action,
                                via,
                                origin.get(),
                                lead,
                                yearly,
                                lapse,
                                audience,
                                named.place()));
            }
        }
        return dates;
    }

    private Optional<Origin> origin(Fields rule, Named named) {
        int origins = 0;
        Optional<Origin> origin = Optional.empty();
        for (var key : ORIGINS) {
            if (rule.has(key)) {
                origins++;
                origin = origin(key, rule.scalar(key));
            }
        }
        if (origins != 1) {
            problems.add(Check.DATE_ORIGIN, named.place(), named.code(), String.join(" ", ORIGINS));
            return Optional.empty();
        }
        return origin;
    }

    private Optional<Origin> origin(String key, Optional<Scalar> scalar) {
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        return switch (key) {
            case "customer" ->
                    field(scalar.get(), ofCustomers, ValueKind.DAY, DATE)
                            .map(KeyDate.OfCustomer::new);
            case "contact" ->
                    field(scalar.get(), Keys.CONTACT, ValueKind.DAY, DATE)
                            .map(KeyDate.OfContact::new);
            case "entry" -> ofEntry(field(scalar.get(), ofEntries, ValueKind.DAY, DATE));
            case "day" -> dayOfYear(scalar.get());
            default -> lunarDay(scalar.get());
        };
    }

    private static Optional<Origin> ofEntry(Optional<String> field) {
        return field.isPresent() ? Optional.of(new KeyDate.OfEntry(field.get())) : Optional.empty();
    }

    /// The name of a field of the kind that is wanted; any other is a problem.
    private Optional<String> field(
            Scalar name, Map<String, Field> known, ValueKind wanted, String type) {
        var names = new ArrayList<String>();
        for (var field : known.values()) {
            if (field.kind() == wanted) {
                names.add(field.code());
            }
        }
        if (names.contains(name.text())) {
            return Optional.of(name.text());
        }
        problems.addUnknown(Check.FIELD_TYPE, name.place(), name.text(), names, type);
        return Optional.empty();
    }

    private Optional<Origin> dayOfYear(Scalar written) {
        var day = Values.dayOfYear(written.text());
        if (day.isEmpty()) {
            problems.add(Check.DAY_OF_YEAR, written.place(), written.text());
        }
        return day.map(date -> new KeyDate.OfYear(date.getMonthValue(), date.getDayOfMonth()));
    }

    private Optional<Origin> lunarDay(Scalar written) {
        var text = written.text();
        int month = text.length() == 5 && text.charAt(2) == '-' ? digits(text, 0) : -1;
        int day = month < 0 ? -1 : digits(text, 3);
        if (month < 1 || month > 12 || day < 0 || day > 30) {
            problems.add(Check.LUNAR_DAY, written.place(), text);
            return Optional.empty();
        }
        return Optional.of(new KeyDate.OfLunarYear(month, day));
    }

    private static int digits(String text, int from) {
        char tens = text.charAt(from);
        char ones = text.charAt(from + 1);
        return tens >= '0' && tens <= '9' && ones >= '0' && ones <= '9'
                ? (tens - '0') * 10 + ones - '0'
                : -1;
    }

    Risks risks(Fields policy) {
        var given = policy.mapping("risks");
        if (given.isEmpty()) {
            return Risks.NONE;
        }
        Optional<Limit> within = Optional.empty();
        var field = "";
        var complaint = given.get().mapping("complaint");
        if (complaint.isPresent()) {
            complaint.get().require("field");
            complaint.get().require("within");
            within = complaint.get().limit("within");
            var name = complaint.get().scalar("field");
            if (name.isPresent()) {
                field = field(name.get(), ofEntries, ValueKind.YES_NO, YES_NO).orElse("");
            }
            complaint.get().refuseOthers();
        }
        var risks =
                new Risks(given.get().limit("silent"), field, within, given.get().limit("stuck"));
        given.get().refuseOthers();
        return risks;
    }
}
