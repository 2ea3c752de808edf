package dev.tend.cli.command;

import dev.tend.model.policy.Keys;
import dev.tend.model.value.Language;
import dev.tend.report.Query;
import dev.tend.text.Messages;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Keys by what tables and titles call them, in either language. Looked up only for a word that is
/// no key itself: the words of a second language take their time to load.
public record KeyLabels(App app) {
    private static final String TAG = "tag";
    private static final String TAGS = "tags";

    /// The messages with what else keys of contacts are called.
    private static final Map<String, String> ALSO =
            Map.of(
                    "name", "contact.also.name",
                    "title", "contact.also.title",
                    "phone", "contact.also.phone");

    /// What stands before the colon of a filter word, as a key where it is the label of one.
    String inFilter(String word, Collection<String> keys) {
        boolean negated = word.length() > 1 && "-!".indexOf(word.charAt(0)) >= 0;
        int start = negated ? 1 : 0;
        int colon = Query.colon(word);
        if (colon <= start) {
            return word;
        }
        return word.substring(0, start)
                + key(word.substring(start, colon), keys)
                + ":"
                + word.substring(colon + 1);
    }

    /// The key that a word is the label of; else the word itself. A label of several is refused.
    public String key(String word, Collection<String> keys) {
        if (keys.contains(word)) {
            return word;
        }
        var found = new LinkedHashSet<String>();
        for (var language : Language.values()) {
            var glossary = Glossary.in(language, app);
            for (var key : keys) {
                if (glossary.of(key).equalsIgnoreCase(word)
                        || glossary.field(key).equalsIgnoreCase(word)) {
                    found.add(key);
                }
            }
        }
        if (found.contains(TAG)) {
            found.remove(TAGS);
        }
        return only(word, found);
    }

    /// The key of a contact that a word is the label of, or one of the words that mean it as well;
    /// else the word itself.
    public String ofContact(String word) {
        var keys = Keys.CONTACT.keySet();
        if (keys.contains(word)) {
            return word;
        }
        for (var language : Language.values()) {
            var messages = Messages.in(language);
            for (var key : keys) {
                if (is(word, "field.contact." + key, messages)
                        || is(word, ALSO.getOrDefault(key, ""), messages)) {
                    return key;
                }
            }
        }
        return key(word, keys);
    }

    /// Whether a word is one of those that a message has, with commas between.
    private static boolean is(String word, String key, Messages messages) {
        if (messages.has(key)) {
            for (var one : messages.get(key).split(",", -1)) {
                if (one.strip().equalsIgnoreCase(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// The one of some names of reports that a word is the title of; else the word itself.
    public String report(String word, List<String> names) {
        if (names.contains(word)) {
            return word;
        }
        var found = new LinkedHashSet<String>();
        for (var language : Language.values()) {
            var messages = Messages.in(language);
            for (var name : names) {
                var title = "report." + name + ".title";
                if (messages.has(title) && messages.get(title).equalsIgnoreCase(word)) {
                    found.add(name);
                }
            }
        }
        return only(word, found);
    }

    private String only(String word, Set<String> found) {
        if (found.size() > 1) {
            throw Refusal.usage(
                    app.say("key.ambiguous", word),
                    app.say("choice.list", String.join(" ", found)));
        }
        return found.isEmpty() ? word : found.iterator().next();
    }
}
