package dev.tend.yaml;

import dev.tend.model.diagnosis.Check;
import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.model.policy.Field;
import dev.tend.model.policy.Grade;
import dev.tend.model.policy.Policy;
import dev.tend.model.record.ContactRole;
import dev.tend.model.value.Coded;
import dev.tend.model.value.Decimal;
import dev.tend.model.value.Iso;
import dev.tend.model.value.Length;
import dev.tend.model.value.Moment;
import dev.tend.model.value.Value;
import dev.tend.model.value.YesNo;
import dev.tend.yaml.YamlNode.Scalar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Scalars to typed values; what cannot be read is a problem at its place.
final class Values {
    private Values() {}

    /// The value of a key of this field. `scalars` is not empty.
    static Optional<Value> read(
            List<Scalar> scalars, Field field, Policy policy, Problems problems) {
        var scalar = scalars.getFirst();
        return switch (field.kind()) {
            case TEXT -> text(scalar);
            case TEXTS -> Optional.of(texts(scalars));
            case DAY -> {
                var day = day(scalar, problems);
                yield day.isPresent() ? Optional.of(new Value.Day(day.get())) : Optional.empty();
            }
            case MOMENT -> {
                var moment = moment(scalar, problems);
                yield moment.isPresent()
                        ? Optional.of(new Value.At(moment.get()))
                        : Optional.empty();
            }
            case MONEY -> money(scalar, policy.currency(), problems);
            case PERSON -> text(person(scalar, policy, problems));
            case PERSONS -> {
                for (var person : scalars) {
                    person(person, policy, problems);
                }
                yield Optional.of(texts(scalars));
            }
            case GRADE -> code(scalar, List.of(Grade.values()), problems);
            case SOURCE -> code(scalar, policy.sources(), problems);
            case CONTACT_ROLE -> code(scalar, List.of(ContactRole.values()), problems);
            case TEMPLATE -> code(scalar, policy.standards().templates(), problems);
            case YES_NO -> code(scalar, List.of(YesNo.values()), problems);
            case CHOICE -> code(scalar, field.choices(), problems);
            case NUMBER -> number(scalar, problems);
        };
    }

    static Optional<LocalDate> day(Scalar scalar, Problems problems) {
        var day = Iso.day(scalar.text());
        if (day.isEmpty()) {
            problems.add(Check.DAY, scalar.place(), scalar.text());
        }
        return day;
    }

    static Optional<Moment> moment(Scalar scalar, Problems problems) {
        var moment = Iso.moment(scalar.text());
        if (moment.isEmpty()) {
            problems.add(Check.MOMENT, scalar.place(), scalar.text());
        }
        return moment;
    }

    static Optional<Length> length(Scalar scalar, Problems problems) {
        var length = Length.read(scalar.text());
        if (length.isEmpty()) {
            problems.add(Check.LENGTH, scalar.place(), scalar.text());
        }
        return length;
    }

    /// A whole number of at most four digits; `otherwise` where it is none.
    static int count(Scalar scalar, int otherwise, Problems problems) {
        var text = scalar.text();
        if (text.length() <= 4 && Iso.isDecimal(text) && text.indexOf('.') < 0) {
            return Integer.parseInt(text);
        }
        problems.add(Check.NUMBER, scalar.place(), text);
        return otherwise;
    }

    /// A number with an optional sign and decimals.
    private static Optional<Value> number(Scalar scalar, Problems problems) {
        var text = scalar.text();
        if (Iso.isNumber(text)) {
            return Optional.of(new Value.Number(Decimal.of(text)));
        }
        problems.add(Check.NUMBER, scalar.place(), text);
        return Optional.empty();
    }

    /// A share between 0 and 1, written `60%`.
    static Optional<Decimal> share(Scalar scalar, Problems problems) {
        var text = scalar.text();
        if (text.endsWith("%") && Iso.isDecimal(text.substring(0, text.length() - 1).strip())) {
            var percent = Decimal.of(text.substring(0, text.length() - 1).strip());
            if (percent.compareTo(Decimal.of(100)) <= 0) {
                return Optional.of(percent.shifted(-2));
            }
        }
        problems.add(Check.SHARE, scalar.place(), text);
        return Optional.empty();
    }

    /// A day of any year, written `MM-DD`.
    static Optional<MonthDay> dayOfYear(String text) {
        try {
            return text.length() == 5 ? Optional.of(MonthDay.parse("--" + text)) : Optional.empty();
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /// The code of a person of the team or of a department.
    static Optional<String> assignee(Scalar scalar, Policy policy, Problems problems) {
        for (var department : policy.departments()) {
            if (department.code().equals(scalar.text())) {
                return Optional.of(department.code());
            }
        }
        return person(scalar, policy, problems);
    }

    /// The code of a person of the team.
    static Optional<String> person(Scalar scalar, Policy policy, Problems problems) {
        var person = policy.person(scalar.text());
        if (person.isPresent()) {
            return Optional.of(person.get().code());
        }
        var codes = policy.team().stream().map(Coded::code).toList();
        var meant = policy.people(scalar.text());
        reportUnknown(Check.PERSON, scalar, codes, meant, problems);
        return Optional.empty();
    }

    static <C extends Coded> Optional<C> choice(
            Scalar scalar, List<C> choices, Check check, Problems problems) {
        for (var choice : choices) {
            if (choice.code().equals(scalar.text())) {
                return Optional.of(choice);
            }
        }
        var codes = choices.stream().map(Coded::code).toList();
        var meant = Coded.find(choices, scalar.text()).stream().toList();
        reportUnknown(check, scalar, codes, meant, problems);
        return Optional.empty();
    }

    /// A label or a name where a code belongs says clearly which code is meant, however little they
    /// look alike.
    private static void reportUnknown(
            Check check,
            Scalar scalar,
            List<String> codes,
            List<? extends Coded> meant,
            Problems problems) {
        var valid = String.join(" ", codes);
        if (meant.size() == 1) {
            problems.add(
                    Diagnostic.of(check, scalar.place(), scalar.text(), valid)
                            .suggesting(meant.getFirst().code()));
        } else {
            problems.addUnknown(check, scalar.place(), scalar.text(), codes, valid);
        }
    }

    private static Optional<Value> money(Scalar scalar, String currency, Problems problems) {
        var money = Iso.money(scalar.text(), currency);
        if (money.isEmpty()) {
            problems.add(Check.MONEY, scalar.place(), scalar.text());
        }
        return money.isPresent() ? Optional.of(new Value.Amount(money.get())) : Optional.empty();
    }

    private static Value texts(List<Scalar> scalars) {
        if (scalars.size() == 1) {
            return new Value.Text(scalars.getFirst().text());
        }
        var texts = new ArrayList<String>();
        for (var scalar : scalars) {
            texts.add(scalar.text());
        }
        return new Value.Texts(texts);
    }

    private static Optional<Value> text(Scalar scalar) {
        return Optional.of(new Value.Text(scalar.text()));
    }

    private static Optional<Value> code(
            Scalar scalar, List<? extends Coded> choices, Problems problems) {
        var choice = choice(scalar, choices, Check.CHOICE, problems);
        return choice.isPresent()
                ? Optional.of(new Value.Text(choice.get().code()))
                : Optional.empty();
    }

    private static Optional<Value> text(Optional<String> text) {
        return text.isPresent() ? Optional.of(new Value.Text(text.get())) : Optional.empty();
    }
}
