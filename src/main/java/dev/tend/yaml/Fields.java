package dev.tend.yaml;

import dev.tend.model.diagnosis.Check;
import dev.tend.model.policy.Field;
import dev.tend.model.policy.Limit;
import dev.tend.model.policy.Policy;
import dev.tend.model.record.Attributes;
import dev.tend.model.value.Coded;
import dev.tend.model.value.Decimal;
import dev.tend.model.value.Iso;
import dev.tend.model.value.Length;
import dev.tend.model.value.Moment;
import dev.tend.model.value.Place;
import dev.tend.model.value.Places;
import dev.tend.model.value.Value;
import dev.tend.model.value.YesNo;
import dev.tend.yaml.YamlNode.Mapping;
import dev.tend.yaml.YamlNode.Scalar;
import dev.tend.yaml.YamlNode.Sequence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// Takes the values of a mapping key by key. A value of the wrong shape is a problem and counts as
/// absent, as does a key without a value; a key that nobody asked for is a problem in the end.
final class Fields {
    /// What stands under a key, and whether anybody asked for it.
    private static final class Slot {
        private final YamlNode value;
        private final Place key;
        private boolean isAsked;

        Slot(YamlNode value, Place key) {
            this.value = value;
            this.key = key;
        }

        boolean hasValue() {
            return !(value instanceof Scalar(var text, _) && text.isEmpty());
        }
    }

    private static final List<YesNo> ANSWERS = List.of(YesNo.values());

    /// Of an entry more are asked for than it has.
    private static final int MANY = 40;

    private final Map<String, Slot> slots;
    private final List<String> asked = new ArrayList<>(MANY);
    private final Place whole;
    private final Problems problems;

    Fields(Mapping mapping, Problems problems) {
        this.whole = mapping.place();
        this.problems = problems;
        this.slots = LinkedHashMap.newLinkedHashMap(mapping.pairs().size());
        for (var pair : mapping.pairs()) {
            slots.put(pair.key().text(), new Slot(pair.value(), pair.key().place()));
        }
    }

    static Optional<Fields> of(YamlNode node, Problems problems) {
        if (node instanceof Mapping mapping) {
            return Optional.of(new Fields(mapping, problems));
        }
        problems.add(Check.NO_MAPPING, node.place());
        return Optional.empty();
    }

    Place whole() {
        return whole;
    }

    boolean has(String key) {
        asked.add(key);
        var slot = slots.get(key);
        return slot != null && slot.hasValue();
    }

    Optional<YamlNode> node(String key) {
        asked.add(key);
        var slot = slots.get(key);
        if (slot == null) {
            return Optional.empty();
        }
        slot.isAsked = true;
        return slot.hasValue() ? Optional.of(slot.value) : Optional.empty();
    }

    Optional<Scalar> scalar(String key) {
        var node = node(key);
        if (node.isPresent() && node.get() instanceof Scalar scalar) {
            return Optional.of(scalar);
        }
        if (node.isPresent()) {
            problems.add(Check.NO_TEXT, node.get().place());
        }
        return Optional.empty();
    }

    /// The text under a key; empty where it is absent.
    String text(String key) {
        var scalar = scalar(key);
        return scalar.isPresent() ? scalar.get().text() : "";
    }

    /// Reports a key that is not there.
    void require(String key) {
        if (!has(key)) {
            problems.add(Check.MISSING_KEY, whole, key);
        }
    }

    Optional<Scalar> required(String key) {
        require(key);
        return scalar(key);
    }

    /// The moment under a key; one that cannot be read is a problem.
    Optional<Moment> moment(String key) {
        var scalar = scalar(key);
        return scalar.isEmpty() ? Optional.empty() : Values.moment(scalar.get(), problems);
    }

    Optional<LocalDate> day(String key) {
        var scalar = scalar(key);
        return scalar.isEmpty() ? Optional.empty() : Values.day(scalar.get(), problems);
    }

    /// Whether the value under a key is `yes`; `otherwise` where it is absent.
    boolean yes(String key, boolean otherwise) {
        var answer = choice(key, ANSWERS);
        return answer.isPresent() ? answer.get() == YesNo.YES : otherwise;
    }

    /// The whole number under a key; `otherwise` where it is absent.
    int number(String key, int otherwise) {
        var scalar = scalar(key);
        return scalar.isEmpty() ? otherwise : Values.count(scalar.get(), otherwise, problems);
    }

    Optional<Length> length(String key) {
        var scalar = scalar(key);
        return scalar.isEmpty() ? Optional.empty() : Values.length(scalar.get(), problems);
    }

    /// The length under a key, with its place; one of no time is a problem.
    Optional<Limit> limit(String key) {
        var scalar = scalar(key);
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        var length = Values.length(scalar.get(), problems);
        if (length.isPresent() && length.get().count() == 0) {
            problems.add(Check.ZERO, scalar.get().place(), scalar.get().text());
            return Optional.empty();
        }
        return length.isEmpty()
                ? Optional.empty()
                : Optional.of(new Limit(length.get(), scalar.get().place()));
    }

    /// The positive number under a key; `otherwise` where it is absent.
    Decimal decimal(String key, Decimal otherwise) {
        var scalar = scalar(key);
        if (scalar.isEmpty()) {
            return otherwise;
        }
        var text = scalar.get().text();
        if (Iso.isDecimal(text) && Decimal.of(text).signum() > 0) {
            return Decimal.of(text);
        }
        problems.add(Check.NUMBER, scalar.get().place(), text);
        return otherwise;
    }

    Optional<Decimal> share(String key) {
        var scalar = scalar(key);
        return scalar.isEmpty() ? Optional.empty() : Values.share(scalar.get(), problems);
    }

    /// The code of the person under a key.
    Optional<String> person(String key, Policy policy) {
        var scalar = scalar(key);
        return scalar.isEmpty() ? Optional.empty() : Values.person(scalar.get(), policy, problems);
    }

    /// The code of the person or department under a key.
    Optional<String> assignee(String key, Policy policy) {
        var scalar = scalar(key);
        return scalar.isEmpty()
                ? Optional.empty()
                : Values.assignee(scalar.get(), policy, problems);
    }

    <C extends Coded> Optional<C> choice(String key, List<C> choices) {
        return choice(key, choices, Check.CHOICE);
    }

    /// The one of `choices` under a key; any other word is the problem `check`.
    <C extends Coded> Optional<C> choice(String key, List<C> choices, Check check) {
        var scalar = scalar(key);
        return scalar.isEmpty()
                ? Optional.empty()
                : Values.choice(scalar.get(), choices, check, problems);
    }

    /// One scalar, or a list of them.
    List<Scalar> scalars(String key) {
        var node = node(key);
        if (node.isEmpty()) {
            return List.of();
        }
        var scalars = new ArrayList<Scalar>();
        for (var item : node.get() instanceof Sequence list ? list.items() : List.of(node.get())) {
            if (item instanceof Scalar scalar) {
                scalars.add(scalar);
            } else {
                problems.add(Check.NO_TEXT, item.place());
            }
        }
        return scalars;
    }

    /// The texts of [#scalars].
    List<String> texts(String key) {
        var texts = new ArrayList<String>();
        for (var scalar : scalars(key)) {
            texts.add(scalar.text());
        }
        return texts;
    }

    /// The codes under a key that stand in a list; any other word is the problem `check`.
    List<String> codes(String key, List<? extends Coded> choices, Check check) {
        var codes = new ArrayList<String>();
        for (var scalar : scalars(key)) {
            var choice = Values.choice(scalar, choices, check, problems);
            if (choice.isPresent()) {
                codes.add(choice.get().code());
            }
        }
        return codes;
    }

    /// The mappings of the list under a key.
    List<Fields> mappings(String key) {
        var node = node(key);
        if (node.isEmpty()) {
            return List.of();
        }
        if (!(node.get() instanceof Sequence list)) {
            problems.add(Check.NO_LIST, node.get().place());
            return List.of();
        }
        var mappings = new ArrayList<Fields>();
        for (var item : list.items()) {
            var fields = of(item, problems);
            if (fields.isPresent()) {
                mappings.add(fields.get());
            }
        }
        return mappings;
    }

    Optional<Fields> mapping(String key) {
        var node = node(key);
        return node.isEmpty() ? Optional.empty() : of(node.get(), problems);
    }

    /// The keys of this mapping in their order, for mappings from names of the writer's choosing.
    List<String> names() {
        var names = new ArrayList<String>(slots.size());
        for (var slot : slots.entrySet()) {
            if (slot.getValue().hasValue()) {
                names.add(slot.getKey());
            }
        }
        return names;
    }

    Place placeOfKey(String key) {
        var slot = slots.get(key);
        return slot == null ? whole : slot.key;
    }

    /// The values of all keys of a table that are there.
    Attributes attributes(Map<String, Field> table, Policy policy) {
        Map<String, Value> read = new LinkedHashMap<>();
        for (var key : table.entrySet()) {
            var scalars =
                    key.getValue().kind().isMany() ? scalars(key.getKey()) : one(key.getKey());
            if (!scalars.isEmpty()) {
                var value = Values.read(scalars, key.getValue(), policy, problems);
                if (value.isPresent()) {
                    read.put(key.getKey(), value.get());
                }
            }
        }
        return new Attributes(read);
    }

    /// Reports the keys that nobody asked for, with those that may stand here.
    void refuseOthers() {
        refuse(false);
    }

    /// The same where a policy may declare more.
    void refuseUndeclared() {
        refuse(true);
    }

    private void refuse(boolean mayBeDeclared) {
        for (var slot : slots.entrySet()) {
            if (!slot.getValue().isAsked) {
                var known = new TreeSet<>(asked);
                var place = slot.getValue().key;
                String[] told =
                        mayBeDeclared ? new String[0] : new String[] {String.join(" ", known)};
                problems.addUnknown(Check.UNKNOWN_KEY, place, slot.getKey(), known, told);
            }
        }
    }

    Places places() {
        return new Places(whole, placesOfValues());
    }

    /// The places of the values, and of those within the mapping under `nested`, as `nested.key`.
    Places places(String nested) {
        var places = placesOfValues();
        var slot = slots.get(nested);
        if (slot != null && slot.value instanceof Mapping mapping) {
            for (var pair : mapping.pairs()) {
                places.put(Names.within(nested, pair.key().text()), pair.value().place());
            }
        }
        return new Places(whole, places);
    }

    /// The places of the values, and those of the texts in lists, for [Places#of(String, int)].
    Places placesOfItems() {
        var places = placesOfValues();
        for (var value : slots.entrySet()) {
            if (value.getValue().value instanceof Sequence(var items, _)) {
                int index = 0;
                for (var item : items) {
                    if (item instanceof Scalar) {
                        places.put(Places.keyOf(value.getKey(), index++), item.place());
                    }
                }
            }
        }
        return new Places(whole, places);
    }

    private Map<String, Place> placesOfValues() {
        Map<String, Place> places = new LinkedHashMap<>();
        for (var slot : slots.entrySet()) {
            if (slot.getValue().hasValue()) {
                places.put(slot.getKey(), slot.getValue().value.place());
            }
        }
        return places;
    }

    private List<Scalar> one(String key) {
        var scalar = scalar(key);
        return scalar.isPresent() ? List.of(scalar.get()) : List.of();
    }
}
