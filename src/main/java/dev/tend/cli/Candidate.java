package dev.tend.cli;

import dev.tend.model.value.Coded;
import dev.tend.model.value.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A word that may stand where somebody types (F42): its value, what it stands for, and the other
/// words by which people may mean it.
record Candidate(String value, String about, List<String> names) {
    /// The shell's own files, or its folders.
    static final Candidate FILES = plain("", "files");

    static final Candidate FOLDERS = plain("", "folders");

    Candidate {
        names = List.copyOf(names);
    }

    static Candidate plain(String value, String about) {
        return new Candidate(value, about, List.of());
    }

    static List<Candidate> of(List<? extends Coded> choices, Language language) {
        var candidates = new ArrayList<Candidate>();
        for (var choice : choices) {
            var label = choice.label();
            var about = label.in(language);
            candidates.add(
                    new Candidate(
                            choice.code(),
                            about.equals(choice.code()) ? "" : about,
                            List.of(label.english(), label.chinese())));
        }
        return candidates;
    }

    static List<Candidate> of(Iterable<String> values) {
        var candidates = new ArrayList<Candidate>();
        for (var value : values) {
            candidates.add(plain(value, ""));
        }
        return candidates;
    }

    /// Those that begin like what was typed; else those of which another word begins so; else those
    /// that hold it anywhere.
    static List<Candidate> matching(String typed, List<Candidate> all) {
        var word = typed.toLowerCase(Locale.ROOT);
        var found = new ArrayList<Candidate>();
        for (var way : Way.values()) {
            for (var candidate : all) {
                if (candidate.matches(word, way)) {
                    found.add(candidate);
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return found;
    }

    /// The same; with `spelled`, each in the word by which it was matched, for a shell that takes
    /// no other.
    static List<Candidate> chosen(String typed, List<Candidate> all, boolean spelled) {
        var found = matching(typed, all);
        if (spelled) {
            found.replaceAll(one -> one.spelledLike(typed));
        }
        return found;
    }

    /// Of what several lists gave for a word, those that begin like it, where any do.
    static List<Candidate> nearest(String typed, List<Candidate> found) {
        var word = lower(typed);
        var begun = new ArrayList<Candidate>();
        for (var one : found) {
            if (lower(one.value).startsWith(word)) {
                begun.add(one);
            }
        }
        return begun.isEmpty() ? found : begun;
    }

    private boolean matches(String word, Way way) {
        return switch (way) {
            case BEGINS -> lower(value).startsWith(word);
            case NAME_BEGINS -> anyName(word, true);
            case HOLDS -> lower(value).contains(word) || anyName(word, false);
        };
    }

    private boolean anyName(String word, boolean atStart) {
        for (var name : names) {
            if (atStart ? lower(name).startsWith(word) : lower(name).contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /// The same in the word that holds what was typed, for a shell that takes no other.
    Candidate spelledLike(String typed) {
        var word = lower(typed);
        if (!lower(value).contains(word)) {
            for (var name : names) {
                if (lower(name).contains(word)) {
                    return plain(name, value);
                }
            }
        }
        return this;
    }

    /// The same behind what was typed already; the shell finds files by itself.
    static List<Candidate> behind(String prefix, List<Candidate> candidates) {
        var all = new ArrayList<Candidate>();
        for (var one : candidates) {
            all.add(
                    one.value.isEmpty()
                            ? one
                            : new Candidate(prefix + one.value, one.about, one.names));
        }
        return all;
    }

    private enum Way {
        BEGINS,
        NAME_BEGINS,
        HOLDS
    }
}
