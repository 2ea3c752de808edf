package dev.tend.store.step;

import dev.tend.store.disk.FileText;

/// What taking back a write makes of its file as it stands now.
public sealed interface Reversal {
    /// Another content; `whole` where that is all that stood there before.
    record Restored(FileText now, FileText then, boolean whole) implements Reversal {}

    /// Nothing: the file is as it was before.
    record Already() implements Reversal {}

    /// It cannot be done: what was written is no longer there as it was.
    record Changed() implements Reversal {}
}
