package dev.tend.cli;

/// What was remembered of the book has turned out to be true no more, before any of the answer left
/// the program: the answer is to be made again.
final class Outdated extends RuntimeException {
    private static final long serialVersionUID = 1;

    Outdated() {
        super("", null, false, false);
    }
}
