package dev.tend.wording;

import dev.tend.model.policy.Choice;
import dev.tend.model.policy.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The words that are worth more or less than others: the standard lists, the channels of the book,
/// and over both what the team says. A list is read when a text first asks for a word of its
/// language.
final class Lexicon {
    private static final String HAN = "zh.txt";
    private static final String OTHERS = "en.txt";

    private final List<Phrase> channels = new ArrayList<>();
    private final List<Phrase> own = new ArrayList<>();
    private final Map<String, WordList> lists = new ConcurrentHashMap<>();
    private final Map<String, Opening> byFirstUnit = new ConcurrentHashMap<>();

    Lexicon(Wording wording, List<Choice> channels) {
        for (var channel : channels) {
            addTo(this.channels, channel.code(), Worth.CHANNEL);
            addTo(this.channels, channel.label().english(), Worth.CHANNEL);
            addTo(this.channels, channel.label().chinese(), Worth.CHANNEL);
        }
        for (var listed : wording.vague()) {
            addTo(own, listed, Worth.VAGUE);
        }
        for (var listed : wording.telling()) {
            addTo(own, listed, Worth.TELLING);
        }
        for (var listed : wording.verbs()) {
            own.add(Phrase.of(listed, Worth.UNLISTED, true));
        }
    }

    Opening startingWith(String unit) {
        var known = byFirstUnit.get(unit);
        if (known != null) {
            return known;
        }
        var found = find(unit);
        byFirstUnit.put(unit, found);
        return found;
    }

    private Opening find(String unit) {
        var standard = new ArrayList<Phrase>();
        list(Units.isHanCharacter(unit.codePointAt(0)) ? HAN : OTHERS).addTo(standard, unit);
        var found = new ArrayList<Phrase>(standard.size());
        for (var phrase : standard) {
            merge(found, phrase, false);
        }
        for (var phrase : channels) {
            if (phrase.startsWith(unit)) {
                merge(found, phrase, false);
            }
        }
        for (var phrase : own) {
            if (phrase.startsWith(unit)) {
                merge(found, phrase, true);
            }
        }
        return Opening.of(found);
    }

    private WordList list(String resource) {
        var list = lists.get(resource);
        if (list == null) {
            list = WordList.read(resource);
            lists.put(resource, list);
        }
        return list;
    }

    /// A deed keeps what the words are worth elsewhere, and the worth of words that are listed
    /// already changes only where the team says so: a channel can be called "demo".
    private static void merge(List<Phrase> found, Phrase phrase, boolean rules) {
        for (int i = 0; i < found.size(); i++) {
            var old = found.get(i);
            if (old.units().equals(phrase.units())) {
                found.set(i, merged(old, phrase, rules));
                return;
            }
        }
        found.add(phrase);
    }

    private static Phrase merged(Phrase old, Phrase phrase, boolean rules) {
        boolean changes = old.worth() == Worth.UNLISTED || rules;
        var worth = changes && phrase.worth() != Worth.UNLISTED ? phrase.worth() : old.worth();
        var merged = old.worth(worth);
        return phrase.deed() ? merged.asDeed() : merged;
    }

    private static void addTo(List<Phrase> phrases, String listed, Worth worth) {
        var phrase = Phrase.of(listed, worth, false);
        if (phrase.count() > 0) {
            phrases.add(phrase);
        }
    }
}
