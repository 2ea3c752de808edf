package dev.tend.cli.command;

/// The exit codes of tend: the one table.
public enum ExitCode {
    /// Done.
    DONE(0),
    /// The honest answer is "no": errors found, something overdue, nothing matched.
    NO(1),
    /// Wrong usage; nothing was written.
    USAGE(2),
    /// The book, or a part of it, cannot be read or written.
    BOOK(3),
    /// A defect in tend.
    DEFECT(4),
    /// Whoever read the answer wanted no more of it: what a shell reports of a program that SIGPIPE
    /// ended.
    READER_LEFT(141);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
