package dev.tend.wording;

import dev.tend.model.policy.Choice;
import dev.tend.model.policy.Wording;

import java.util.List;
import java.util.Optional;

/// Judges whether the texts of a record say something (F10, F39). How, and how well, is told in
/// `docs/quality.md`.
///
/// A judge is made once for a book, for any number of threads: it remembers what it has looked up.
/// It names at most one flaw of a text, and is in doubt for the text.
public final class RecordText {
    /// Of how much a long text could say, the part that it has to say.
    private static final int SHARE = 8;

    private final Lexicon lexicon;
    private final int shortest;

    private RecordText(Lexicon lexicon, int shortest) {
        this.lexicon = lexicon;
        this.shortest = shortest;
    }

    /// A judge by the standard lists, the channels of a book and what its team adds.
    public static RecordText judge(Wording wording, List<Choice> channels) {
        return new RecordText(new Lexicon(wording, channels), wording.shortest());
    }

    /// What is wrong with a summary. Whether there has to be one is asked elsewhere: a blank one
    /// has no flaw.
    public Optional<Flaw> summary(String text) {
        var reading = Reading.of(text, lexicon);
        boolean saysEnough = reading.substance() >= Math.max(shortest, reading.size() / SHARE);
        return text.isBlank() || saysEnough ? Optional.empty() : Optional.of(emptiness(reading));
    }

    /// What is wrong with the words of an answer. They are the customer's, so a single word that
    /// says something is enough.
    public Optional<Flaw> answer(String words) {
        if (words.isBlank()) {
            return Optional.of(new Flaw(Flaw.Kind.NO_WORDS, ""));
        }
        var reading = Reading.of(words, lexicon);
        return reading.substance() > 0 ? Optional.empty() : Optional.of(emptiness(reading));
    }

    /// What is wrong with a planned action. One that says something may well name a deed that
    /// stands in no list, so only an empty one is held to naming one. A blank one has no flaw.
    public Optional<Flaw> plan(String what) {
        var reading = Reading.of(what, lexicon);
        if (what.isBlank() || reading.deed() || reading.substance() >= shortest) {
            return Optional.empty();
        }
        return Optional.of(
                reading.phrase().isEmpty()
                        ? new Flaw(Flaw.Kind.NO_DEED, "")
                        : new Flaw(Flaw.Kind.VAGUE, reading.phrase()));
    }

    private static Flaw emptiness(Reading reading) {
        if (!reading.phrase().isEmpty()) {
            return new Flaw(Flaw.Kind.VAGUE, reading.phrase());
        }
        var kind =
                reading.channel() && reading.substance() == 0
                        ? Flaw.Kind.CHANNEL_ONLY
                        : Flaw.Kind.SHORT;
        return new Flaw(kind, "");
    }
}
