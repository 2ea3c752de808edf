package dev.tend.yaml;

import dev.tend.model.record.Contact;
import dev.tend.model.value.Place;
import dev.tend.model.value.Value;
import dev.tend.yaml.SpanNode.Items;
import dev.tend.yaml.SpanNode.Pairs;
import dev.tend.yaml.SpanNode.Text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// The text of a profile, to be changed key by key while every other byte stays: comments, order,
/// quotes, blank lines, line ends.
///
/// Each change is proved: its text is read back and must say what the text before it said, but for
/// what was to be changed, and hold every comment that stands on a line of its own. Where no way of
/// writing it passes, nothing comes back.
public final class YamlEditor {
    private static final String CONTACTS = "contacts";
    private static final String OPPORTUNITIES = "opportunities";

    private final String byteOrderMark;
    private final String text;
    private final Pairs root;
    private final CommentLines comments;
    private final MappingSplices splices;

    private YamlEditor(String byteOrderMark, String text, Pairs root) {
        this.byteOrderMark = byteOrderMark;
        this.text = text;
        this.root = root;
        this.comments = CommentLines.of(new Lines(text), root);
        this.splices = new MappingSplices(comments);
    }

    /// An editor for a text that holds one sound document, a mapping.
    public static Optional<YamlEditor> of(String text) {
        var source = SourceText.of("", text);
        var problems = new Problems();
        var documents = YamlReader.documents(source, problems);
        if (problems.errors() > 0 || documents.size() != 1) {
            return Optional.empty();
        }
        var byteOrderMark = text.substring(0, text.length() - source.text().length());
        for (var section : source.sections()) {
            Optional<SpanNode> root =
                    section.isBlank() ? Optional.empty() : SpanReader.read(source, section);
            if (root.isPresent()) {
                return root.get() instanceof Pairs pairs
                        ? Optional.of(new YamlEditor(byteOrderMark, source.text(), pairs))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    public String text() {
        return byteOrderMark + text;
    }

    /// The places of the contacts of this name, whatever its case.
    public List<Integer> contactsNamed(String name) {
        var found = new ArrayList<Integer>();
        if (root.value(CONTACTS) instanceof Items list) {
            for (int i = 0; i < list.items().size(); i++) {
                if (list.items().get(i) instanceof Pairs contact
                        && contact.value("name") instanceof Text known
                        && Contact.tidy(known.text()).equalsIgnoreCase(Contact.tidy(name))) {
                    found.add(i);
                }
            }
        }
        return found;
    }

    public boolean hasOpportunity(String code) {
        return part(new ProfilePart.Opportunity(code)) instanceof Pairs;
    }

    /// The texts under a key: one, or those of a list; none where it is absent or of another shape.
    public List<String> texts(ProfilePart part, String key) {
        var texts = new ArrayList<String>();
        for (var item : items(part, key)) {
            if (item instanceof Text text && !text.text().isEmpty()) {
                texts.add(text.text());
            }
        }
        return texts;
    }

    /// Where something else than texts stands under a key, in the file that this is the text of.
    public Optional<Place> otherThanTexts(String file, ProfilePart part, String key) {
        return other(part, key).map(other -> placeOf(other, file));
    }

    /// Where something else than contacts stands under their key, in that file.
    public Optional<Place> otherThanContacts(String file) {
        var value = root.value(CONTACTS);
        return value instanceof Items || isEmpty(value)
                ? Optional.empty()
                : Optional.of(placeOf(value, file));
    }

    /// Where something else than opportunities stands under their key, or than the keys of this one
    /// under its code, in that file.
    public Optional<Place> otherThanOpportunity(String file, String code) {
        var value = root.value(OPPORTUNITIES);
        var own = value instanceof Pairs named ? named.value(code) : value;
        return own instanceof Pairs || isEmpty(own)
                ? Optional.empty()
                : Optional.of(placeOf(own, file));
    }

    private Place placeOf(SpanNode value, String file) {
        return SourceText.placeAfter(file, text.substring(0, value.from()));
    }

    /// Gives a key a value, unless that would take the place of something else than texts: nobody
    /// could say what was lost. One that is not there yet is placed behind the nearest of those
    /// that come before it in `order`.
    public Optional<YamlEditor> set(ProfilePart part, String key, Value value, List<String> order) {
        if (!(part(part) instanceof Pairs mapping) || other(part, key).isPresent()) {
            return Optional.empty();
        }
        if (texts(part, key).equals(value.texts())) {
            return Optional.of(this);
        }
        var ways = new ArrayList<List<Splice>>();
        int index = mapping.indexOf(key);
        if (index < 0) {
            var added = YamlText.key(key) + ": " + YamlText.value(value, !mapping.isBlock());
            for (int after : splices.placesFor(mapping, key, order)) {
                ways.add(List.of(splices.add(mapping, after, added)));
            }
        } else {
            if (mapping.pairs().get(index).value() instanceof Items list) {
                ways.addAll(splices.changeMembers(list, value.texts()));
            }
            ways.add(splices.replace(mapping, index, value));
        }
        return proved(
                ways,
                after ->
                        after.says(part, key, value.texts())
                                && after.saysWithout(part, key).equals(saysWithout(part, key)));
    }

    /// Takes a key out, with its value and the comment at the end of its line. Where the line
    /// cannot go without changing what stands around it, only the value does. A key that is not
    /// there changes nothing.
    public Optional<YamlEditor> remove(ProfilePart part, String key) {
        if (!(part(part) instanceof Pairs mapping)) {
            return Optional.empty();
        }
        int index = mapping.indexOf(key);
        if (index < 0) {
            return Optional.of(this);
        }
        return proved(
                List.of(
                        List.of(splices.remove(mapping, index)),
                        List.of(splices.removeAndMoveOut(mapping, index)),
                        splices.replace(mapping, index, "")),
                after ->
                        after.part(part) instanceof Pairs left
                                && isEmpty(left.value(key))
                                && after.saysWithout(part, key).equals(saysWithout(part, key)));
    }

    /// Adds a contact behind the others, in the style of the last one.
    public Optional<YamlEditor> addContact(String name, List<String> order) {
        if (!(root.value(CONTACTS) instanceof Items || isEmpty(root.value(CONTACTS)))) {
            return Optional.empty();
        }
        var inBlock = "name: " + YamlText.value(new Value.Text(name), false);
        var inBraces = "{name: " + YamlText.value(new Value.Text(name), true) + "}";
        var way =
                switch (root.value(CONTACTS)) {
                    case Items list -> List.of(splices.add(list, inBlock, inBraces));
                    case Text _, Pairs _ ->
                            splices.nested(
                                    root, CONTACTS, "- " + inBlock, "[" + inBraces + "]", order);
                };
        var contacts = new ArrayList<Object>();
        if (root.value(CONTACTS) instanceof Items list) {
            list.items().forEach(item -> contacts.add(item.content()));
        }
        contacts.add(Map.of("name", name));
        return proved(List.of(way), after -> after.saysBut(this, CONTACTS, contacts));
    }

    /// Adds an opportunity behind the others, without any keys.
    public Optional<YamlEditor> addOpportunity(String code, List<String> order) {
        if (!(root.value(OPPORTUNITIES) instanceof Pairs || isEmpty(root.value(OPPORTUNITIES)))) {
            return Optional.empty();
        }
        if (root.value(OPPORTUNITIES) instanceof Pairs named && !isEmpty(named.value(code))) {
            return Optional.empty();
        }
        var added = YamlText.key(code) + ": {}";
        var opportunities = new LinkedHashMap<String, Object>();
        List<Splice> way;
        if (root.value(OPPORTUNITIES) instanceof Pairs named) {
            named.pairs()
                    .forEach(pair -> opportunities.put(pair.key().text(), pair.value().content()));
            int index = named.indexOf(code);
            way =
                    index < 0
                            ? List.of(splices.add(named, named.pairs().size() - 1, added))
                            : splices.replace(named, index, "{}");
        } else {
            way = splices.nested(root, OPPORTUNITIES, added, "{" + added + "}", order);
        }
        opportunities.put(code, Map.of());
        return proved(List.of(way), after -> after.saysBut(this, OPPORTUNITIES, opportunities));
    }

    private static boolean isEmpty(SpanNode value) {
        return switch (value) {
            case Text text -> text.text().isEmpty();
            case Items list -> list.items().isEmpty();
            case Pairs mapping -> mapping.pairs().isEmpty();
        };
    }

    /// The value of a key, or the items of its list.
    private List<SpanNode> items(ProfilePart part, String key) {
        var value = part(part) instanceof Pairs mapping ? mapping.value(key) : Text.NOWHERE;
        return value instanceof Items list ? list.items() : List.of(value);
    }

    private Optional<SpanNode> other(ProfilePart part, String key) {
        for (var item : items(part, key)) {
            if (!(item instanceof Text || isEmpty(item))) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    private SpanNode part(ProfilePart part) {
        return switch (part) {
            case ProfilePart.Whole() -> root;
            case ProfilePart.Contact(int index) ->
                    root.value(CONTACTS) instanceof Items list && index < list.items().size()
                            ? list.items().get(index)
                            : Text.NOWHERE;
            case ProfilePart.Opportunity(var code) ->
                    root.value(OPPORTUNITIES) instanceof Pairs named
                            ? named.value(code)
                            : Text.NOWHERE;
        };
    }

    private boolean says(ProfilePart part, String key, List<String> texts) {
        var content = part(part) instanceof Pairs mapping ? mapping.value(key).content() : "";
        return content.equals(texts) || content.equals(String.join("", texts)) && texts.size() == 1;
    }

    private Object saysWithout(ProfilePart part, String key) {
        var mapping = part(part);
        int index = mapping instanceof Pairs pairs ? pairs.indexOf(key) : -1;
        return mapping instanceof Pairs pairs && index >= 0
                ? root.content(pair -> !pair.equals(pairs.pairs().get(index)))
                : root.content();
    }

    private boolean saysBut(YamlEditor before, String key, Object content) {
        var whole = new ProfilePart.Whole();
        return root.value(key).content().equals(content)
                && saysWithout(whole, key).equals(before.saysWithout(whole, key));
    }

    /// The first way of writing it whose text says what is `meant`.
    private Optional<YamlEditor> proved(List<List<Splice>> ways, Predicate<YamlEditor> meant) {
        for (var way : ways) {
            var after = of(byteOrderMark + Splice.apply(text, way));
            if (after.isPresent()
                    && after.get().comments.holdAll(comments)
                    && meant.test(after.get())) {
                return after;
            }
        }
        return Optional.empty();
    }
}
