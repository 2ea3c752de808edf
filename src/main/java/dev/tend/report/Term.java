package dev.tend.report;

import dev.tend.model.history.Situation;
import dev.tend.model.policy.Keys;
import dev.tend.model.policy.Policy;
import dev.tend.model.policy.Status;
import dev.tend.model.record.Action;
import dev.tend.model.record.Attributes;
import dev.tend.model.record.Entry;
import dev.tend.model.value.Coded;
import dev.tend.model.value.Decimal;
import dev.tend.model.value.Iso;
import dev.tend.model.value.Length;
import dev.tend.model.value.Money;
import dev.tend.model.value.Value;
import dev.tend.model.value.ValueKind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// One condition of a query.
sealed interface Term {
    boolean negated();

    /// Whether it holds, before negation.
    boolean matches(Situation situation, Policy policy);

    /// Free words: found anywhere in the customer's profile, or else meaning some by key.
    record Word(boolean negated, String text, Set<String> named) implements Term {
        @Override
        public boolean matches(Situation situation, Policy policy) {
            return named.contains(situation.customer().key()) || isSaidOf(situation);
        }

        /// The same without those whom it means otherwise.
        Word asTyped() {
            return new Word(negated, text, Set.of());
        }

        /// Whether it stands in the profile.
        boolean isSaidOf(Situation situation) {
            var customer = situation.customer();
            return contains(customer.key())
                    || contains(customer.name())
                    || contains(customer.attributes())
                    || customer.opportunities().stream().anyMatch(one -> contains(one.attributes()))
                    || customer.contacts().stream().anyMatch(one -> contains(one.attributes()));
        }

        private boolean contains(Attributes attributes) {
            return attributes.values().values().stream()
                    .anyMatch(value -> value.texts().stream().anyMatch(this::contains));
        }

        private boolean contains(String value) {
            return value.toLowerCase(Locale.ROOT).contains(text);
        }
    }

    /// Words that somebody wrote down about a contact with the customer (F18); without any, that
    /// nobody did.
    record Recorded(boolean negated, List<String> texts) implements Term {
        @Override
        public boolean matches(Situation situation, Policy policy) {
            return texts.contains("") && situation.entries().isEmpty()
                    || situation.entries().stream().anyMatch(this::isIn);
        }

        private boolean isIn(Entry entry) {
            return entry.attributes().values().values().stream().anyMatch(this::isIn)
                    || entry.happenings().stream().anyMatch(one -> isIn(one.texts()));
        }

        private boolean isIn(Value value) {
            return (value instanceof Value.Text || value instanceof Value.Texts)
                    && isIn(value.texts());
        }

        private boolean isIn(List<String> written) {
            for (var one : written) {
                var within = one.toLowerCase(Locale.ROOT);
                for (var text : texts) {
                    if (!text.isEmpty() && within.contains(text)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    /// A field that equals one of some values, or lies before or after one.
    record Field(boolean negated, String key, Comparison comparison) implements Term {
        private static final Value NOTHING = new Value.Text("");

        static Optional<Term> read(
                boolean negated, String key, String value, Policy policy, LocalDate today) {
            return Comparison.read(key, value, policy, today)
                    .map(comparison -> new Field(negated, key, comparison));
        }

        @Override
        public boolean matches(Situation situation, Policy policy) {
            return switch (comparison) {
                case OneOf(var values) -> {
                    var actual = texts(situation, policy);
                    yield values.stream()
                            .anyMatch(value ->
                                    value.isEmpty()
                                            ? actual.isEmpty()
                                            : actual.stream().anyMatch(value::equalsIgnoreCase));
                }
                case OnSide(var after, var orEqual, var bound) ->
                        day(situation, policy)
                                .filter(day ->
                                        after && day.isAfter(bound)
                                                || !after && day.isBefore(bound)
                                                || orEqual && day.equals(bound))
                                .isPresent();
                case Beyond(var more, var orEqual, var bound) ->
                        number(situation, policy)
                                .map(number -> number.compareTo(bound))
                                .filter(order ->
                                        more && order > 0
                                                || !more && order < 0
                                                || orEqual && order == 0)
                                .isPresent();
                case Than(var more, var orEqual, var bound) ->
                        situation.attributes(policy.pipeline()).money(key).stream()
                                .filter(money -> money.currency().equals(bound.currency()))
                                .mapToInt(money -> money.amount().compareTo(bound.amount()))
                                .anyMatch(order ->
                                        more && order > 0
                                                || !more && order < 0
                                                || orEqual && order == 0);
            };
        }

        /// Whether a code, or the absence of one, is what it asks for.
        boolean hasValue(String code) {
            return comparison instanceof OneOf(var values)
                    && values.stream().anyMatch(code::equalsIgnoreCase);
        }

        private Optional<Decimal> number(Situation situation, Policy policy) {
            return situation.attributes(policy.pipeline()).get(key).orElse(NOTHING)
                            instanceof Value.Number(var number)
                    ? Optional.of(number)
                    : Optional.empty();
        }

        private List<String> texts(Situation situation, Policy policy) {
            var attributes = situation.attributes(policy.pipeline());
            var leading = situation.leading(policy.pipeline());
            return switch (key) {
                case "customer" -> List.of(situation.customer().key());
                case "stage" -> leading.map(one -> names(one.stage())).orElse(List.of());
                case "status" -> leading.map(one -> names(one.status())).orElse(List.of());
                case "grade" -> attributes.texts(key);
                case "source" -> labelled(attributes.texts(key), policy.sources());
                case "owner", "collaborators" -> labelled(attributes.texts(key), policy.team());
                case "tag", "tags" -> attributes.texts("tags");
                case "last", "next_due" ->
                        day(situation, policy)
                                .map(day -> List.of(day.toString()))
                                .orElse(List.of());
                default -> {
                    var texts = attributes.texts(key);
                    var codes = Comparison.codes(key, policy);
                    yield codes.isEmpty() ? texts : labelled(texts, codes);
                }
            };
        }

        private Optional<LocalDate> day(Situation situation, Policy policy) {
            return switch (key) {
                case "last" -> situation.lastTouched(policy.zone());
                case "next_due" ->
                        situation.openActions().stream()
                                .findFirst()
                                .map(Action::due)
                                .map(due -> due.dayIn(policy.zone()));
                default -> situation.attributes(policy.pipeline()).day(key);
            };
        }

        private static List<String> labelled(List<String> codes, List<? extends Coded> list) {
            var all = new ArrayList<String>();
            for (var code : codes) {
                all.add(code);
                list.stream()
                        .filter(one -> one.code().equals(code))
                        .forEach(one -> all.addAll(names(one)));
            }
            return all;
        }

        private static List<String> names(Coded coded) {
            return List.of(coded.code(), coded.label().english(), coded.label().chinese());
        }
    }

    /// How a field's value is compared.
    sealed interface Comparison permits OneOf, OnSide, Than, Beyond {
        List<String> DAYS = List.of("last", "next_due");

        static Optional<Comparison> read(String key, String value, Policy policy, LocalDate today) {
            boolean less = value.startsWith("<");
            if (!less && !value.startsWith(">")) {
                return equal(key, value, policy);
            }
            boolean orEqual = value.startsWith("=", 1);
            var bound = value.substring(orEqual ? 2 : 1);
            var kind = kind(key, policy);
            if (kind == ValueKind.NUMBER) {
                return Iso.isNumber(bound)
                        ? Optional.of(new Beyond(!less, orEqual, Decimal.of(bound)))
                        : Optional.empty();
            }
            if (kind == ValueKind.MONEY) {
                return Iso.money(bound, policy.currency())
                        .map(money -> new Than(!less, orEqual, money));
            }
            if (!isDay(key, policy)) {
                return Optional.empty();
            }
            var length = Length.read(bound);
            if (length.isEmpty()) {
                return Iso.day(bound).map(day -> new OnSide(!less, orEqual, day));
            }
            var side = side(key);
            if (length.get().unit().isWorkingTime() || side.isEmpty()) {
                return Optional.empty();
            }
            // What is past is compared by its age, what is to come by its distance: both from
            // today.
            return Optional.of(
                    side.get() == Query.Side.AHEAD
                            ? new OnSide(!less, orEqual, length.get().after(today))
                            : new OnSide(less, orEqual, length.get().before(today)));
        }

        private static Optional<Comparison> equal(String key, String value, Policy policy) {
            var values = List.of(value.split(",", -1));
            var kind = kind(key, policy);
            if (kind == ValueKind.PERSON || kind == ValueKind.PERSONS) {
                return people(values, policy);
            }
            var known = codes(key, policy);
            boolean isDay = isDay(key, policy);
            var meant = new ArrayList<String>();
            for (var one : values) {
                if (one.isEmpty() || known.isEmpty() && (!isDay || Iso.day(one).isPresent())) {
                    meant.add(one);
                } else {
                    Coded.find(known, one).ifPresent(coded -> meant.add(coded.code()));
                }
            }
            return meant.size() == values.size() ? Optional.of(new OneOf(meant)) : Optional.empty();
        }

        /// People are meant by code, name, alias or e-mail.
        private static Optional<Comparison> people(List<String> words, Policy policy) {
            var codes = new ArrayList<String>();
            for (var word : words) {
                if (word.isEmpty()) {
                    codes.add(word);
                }
                var meant = policy.people(word);
                meant.forEach(person -> codes.add(person.code()));
                if (meant.isEmpty() && !word.isEmpty()) {
                    return Optional.empty();
                }
            }
            return Optional.of(new OneOf(codes));
        }

        /// The codes a key can have; none where it can have any value.
        static List<String> valid(String key, Policy policy) {
            return codes(key, policy).stream().map(Coded::code).toList();
        }

        /// Where a day lies, seen from today; empty where it may have been or may be to come.
        static Optional<Query.Side> side(String key) {
            return switch (key) {
                case "last", "created" -> Optional.of(Query.Side.BACK);
                case "next_due" -> Optional.of(Query.Side.AHEAD);
                default -> Optional.empty();
            };
        }

        /// Whether it is a day before or after another one that a length leads to.
        static boolean isLength(String key, String value, Policy policy) {
            int start = value.startsWith("=", 1) ? 2 : 1;
            return isDay(key, policy)
                    && value.length() > start
                    && "<>".indexOf(value.charAt(0)) >= 0
                    && Length.read(value.substring(start)).isPresent();
        }

        static boolean isDay(String key, Policy policy) {
            return DAYS.contains(key) || kind(key, policy) == ValueKind.DAY;
        }

        /// The kind of a key of the profile; text for what is computed.
        static ValueKind kind(String key, Policy policy) {
            var field = field(key, policy);
            return field.isPresent() ? field.get().kind() : ValueKind.TEXT;
        }

        /// What a profile has under a key; nothing for what is computed.
        static Optional<dev.tend.model.policy.Field> field(String key, Policy policy) {
            return Optional.ofNullable(Keys.with(Keys.CUSTOMER, policy.customerFields()).get(key));
        }

        static List<? extends Coded> codes(String key, Policy policy) {
            if (key.equals("stage")) {
                return policy.pipeline().stages();
            }
            if (key.equals("status")) {
                return List.of(Status.values());
            }
            var field = field(key, policy);
            return field.isPresent() ? policy.choices(field.get()) : List.of();
        }
    }

    /// A number above or below another.
    record Beyond(boolean more, boolean orEqual, Decimal bound) implements Comparison {}

    /// Equal to one of these; an empty text stands for a field that is absent.
    record OneOf(List<String> values) implements Comparison {}

    /// A day after or before another.
    record OnSide(boolean after, boolean orEqual, LocalDate bound) implements Comparison {}

    /// An amount above or below another of the same currency.
    record Than(boolean more, boolean orEqual, Money bound) implements Comparison {}
}
