package dev.tend.phrase;

/// One part of a date phrase: what it is, its value, and for a number how many characters it took.
record Token(Kind kind, int value, int width) {
    static final Token END = new Token(Kind.END, 0, 0);
}
