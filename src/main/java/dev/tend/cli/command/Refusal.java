package dev.tend.cli.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Why a command was not carried out: the message, and lines that help. Nothing has been written.
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final ExitCode exitCode;
    private final transient List<String> more;

    private Refusal(ExitCode exitCode, String message, List<String> more) {
        super(message, null, false, false);
        this.exitCode = exitCode;
        this.more = List.copyOf(more);
    }

    public static Refusal usage(String message, String... more) {
        return new Refusal(ExitCode.USAGE, message, List.of(more));
    }

    public static Refusal usage(String message, List<String> more) {
        return new Refusal(ExitCode.USAGE, message, more);
    }

    /// A word that is none of the valid ones: names the nearest, or all of them.
    public static Refusal unknown(App app, String message, String word, Collection<String> valid) {
        if (valid.isEmpty()) {
            return usage(message);
        }
        return usage(message, new Suggestion(app, word, valid).nearestOrAll());
    }

    /// The same; where only some of them are named, `all` says what lists them.
    public static Refusal unknown(
            App app, String message, String word, Collection<String> valid, String all) {
        var refusal = unknown(app, message, word, valid);
        boolean isCut =
                Suggestion.areMany(valid) && new Suggestion(app, word, valid).nearest().isEmpty();
        return isCut ? refusal.with(all) : refusal;
    }

    /// A value that an option does not take: names the nearest, and below it all of them.
    public static Refusal unknown(
            App app, String option, String word, Collection<String> valid, List<String> all) {
        var lines = new ArrayList<String>();
        new Suggestion(app, word, valid).nearest().ifPresent(lines::add);
        lines.addAll(all);
        return usage(app.say("choice.unknown", option, word), lines);
    }

    public static Refusal no(String message, String... more) {
        return new Refusal(ExitCode.NO, message, List.of(more));
    }

    public static Refusal no(String message, List<String> more) {
        return new Refusal(ExitCode.NO, message, more);
    }

    public static Refusal book(String message, List<String> more) {
        return new Refusal(ExitCode.BOOK, message, more);
    }

    /// The same with one more line that helps.
    public Refusal with(String line) {
        var lines = new ArrayList<>(more);
        lines.add(line);
        return new Refusal(exitCode, message(), lines);
    }

    public ExitCode exitCode() {
        return exitCode;
    }

    public String message() {
        return String.valueOf(getMessage());
    }

    public List<String> more() {
        return more;
    }
}
