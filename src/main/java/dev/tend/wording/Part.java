package dev.tend.wording;

/// A part of a text: an entry of the lists, or one unit that stands in none.
///
/// @param size how much it could say at most
/// @param substance how much it says; topics count once in a text and are counted there
record Part(Phrase phrase, int size, int substance) {
    private static final int ENOUGH = 2;

    private static final Part HAN = new Part(Phrase.NONE, 1, 1);

    /// Most units are Han characters, which say as much as they can.
    static Part unlisted(int size, int substance) {
        return size == 1 && substance == 1 ? HAN : new Part(Phrase.NONE, size, substance);
    }

    static Part listed(Phrase phrase, int size) {
        int substance =
                switch (phrase.worth()) {
                    case VAGUE, FILLER, CHANNEL, TOPIC -> 0;
                    case WEAK -> 1;
                    case TELLING -> Math.max(ENOUGH, size);
                    case UNLISTED -> size;
                };
        return new Part(phrase, size, substance);
    }

    boolean is(Worth worth) {
        return phrase.worth() == worth;
    }
}
