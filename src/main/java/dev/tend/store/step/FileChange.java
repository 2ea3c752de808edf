package dev.tend.store.step;

import dev.tend.store.disk.FileText;

import java.nio.charset.CharacterCodingException;

/// What a step made of a file of the book, named relative to it and with `/`.
public record FileChange(String file, Fingerprint before, Fingerprint after, Stretch stretch) {
    static FileChange of(Change change) throws CharacterCodingException {
        return new FileChange(
                change.file(),
                Fingerprint.of(change.before()),
                Fingerprint.of(change.after()),
                Stretch.between(change.before().text(), change.after().text()));
    }

    /// Whether what was written comes from this step alone: a file that was not there, or entries,
    /// which have ids.
    public boolean isOfItself() {
        return !before.isOfFile() || stretch.holdsDocuments();
    }

    /// A file that stands as it was written becomes again what it was, byte for byte. In one that
    /// was changed since, what was written is cut out where it still stands, as a whole and only
    /// once.
    public Reversal reversedIn(FileText now) throws CharacterCodingException {
        var fingerprint = Fingerprint.of(now);
        if (fingerprint.is(before)) {
            return new Reversal.Already();
        }
        if (fingerprint.is(after)) {
            var then =
                    before.isOfFile()
                            ? FileText.of(stretch.removedFrom(now.text()))
                            : FileText.NONE;
            if (Fingerprint.of(then).is(before)) {
                return new Reversal.Restored(now, then, true);
            }
        }
        boolean whole = !before.isOfFile() && !stretch.holdsDocuments();
        if (whole || !now.isThere() || !stretch.isOnceIn(now.text())) {
            return new Reversal.Changed();
        }
        var rest = stretch.takenOutOf(now.text());
        var then = rest.isEmpty() ? FileText.NONE : FileText.of(rest);
        return new Reversal.Restored(now, then, false);
    }

    /// Whether the write was made, as far as a file tells that may have been changed since.
    Made madeIn(FileText now) throws CharacterCodingException {
        return switch (reversedIn(now)) {
            case Reversal.Restored _ -> Made.YES;
            case Reversal.Already _ -> Made.NO;
            case Reversal.Changed _ ->
                    now.isThere() && stretch.isYetToComeIn(now.text()) ? Made.NO : Made.UNCLEAR;
        };
    }
}
