package dev.tend.store;

/// What a command makes of a file of the book, named relative to it and with `/`.
record Change(String file, FileText before, FileText after) {
    boolean isNone() {
        return after.is(before);
    }

    boolean makesOrRemovesTheFile() {
        return after.isThere() != before.isThere();
    }
}
