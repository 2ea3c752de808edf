package dev.tend.wording;

/// What a text comes to: how much it says (`substance`) of how much a text of its length could
/// (`size`).
///
/// @param phrase the first listed phrase in it that says nothing, or empty
/// @param channel whether a channel is named
/// @param deed whether something is named that somebody can do
record Reading(int substance, int size, String phrase, boolean channel, boolean deed) {
    static Reading of(String text, Lexicon lexicon) {
        int substance = 0;
        int size = 0;
        int topic = 0;
        var phrase = "";
        boolean channel = false;
        boolean deed = false;
        for (var part : Parts.of(Units.of(text), lexicon)) {
            substance += part.substance();
            size += part.size();
            topic = part.is(Worth.TOPIC) ? 1 : topic;
            phrase = part.is(Worth.VAGUE) && phrase.isEmpty() ? part.phrase().listed() : phrase;
            channel |= part.is(Worth.CHANNEL);
            deed |= part.phrase().deed();
        }
        return new Reading(substance + topic, size, phrase, channel, deed);
    }
}
