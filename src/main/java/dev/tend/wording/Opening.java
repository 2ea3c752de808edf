package dev.tend.wording;

import java.util.List;

/// The entries that begin with a unit, each of them once. Many do, and few go on as a text does:
/// they are told apart by the first character of their second unit.
final class Opening {
    private static final Opening NONE = new Opening(List.of());

    private final List<Phrase> phrases;
    private final char[] next;

    private Opening(List<Phrase> phrases) {
        this.phrases = phrases;
        next = new char[phrases.size()];
        for (int i = 0; i < next.length; i++) {
            next[i] = phrases.get(i).next();
        }
    }

    static Opening of(List<Phrase> phrases) {
        return phrases.isEmpty() ? NONE : new Opening(phrases);
    }

    Phrase phrase(int index) {
        return phrases.get(index);
    }

    /// The first entry from `index` on that may go on with a unit that begins so, or that consists
    /// of one unit; the number of entries where there is none.
    int following(int index, char beginning) {
        int at = index;
        while (at < next.length && next[at] != beginning && next[at] != Units.END) {
            at++;
        }
        return at;
    }

    int size() {
        return next.length;
    }
}
