package dev.tend.store.step;

import dev.tend.store.disk.FileText;

/// What a command makes of a file of the book, named relative to it and with `/`.
public record Change(String file, FileText before, FileText after) {
    public boolean isNone() {
        return after.is(before);
    }

    boolean makesOrRemovesTheFile() {
        return after.isThere() != before.isThere();
    }
}
