package dev.tend.render;

import dev.tend.model.Check;
import dev.tend.model.Diagnostic;
import dev.tend.model.Place;
import dev.tend.text.FailureReason;
import dev.tend.text.Messages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Diagnostics as people read them: place, what is wrong, the line with a caret under it, what to
/// do.
public record DiagnosticText(
        Messages messages, Style style, Names names, Function<Place, Optional<String>> lines) {
    private static final int WIDEST_EXCERPT = 100;
    private static final int LONGEST_ARGUMENT = 400;
    private static final int MOST_CHARACTERS = 1000;
    private static final String BOLD = "\u001b[1m";
    private static final String RED = "\u001b[31m";
    private static final String YELLOW = "\u001b[33m";
    private static final String CYAN = "\u001b[36m";
    private static final String RESET = "\u001b[0m";

    /// What is wrong, in one sentence.
    public String message(Diagnostic diagnostic) {
        var message = messages.get("check." + diagnostic.check().code(), shortened(diagnostic));
        return Printable.of(message);
    }

    /// What to do about it.
    public String advice(Diagnostic diagnostic) {
        return Printable.of(
                diagnostic.suggestion().isEmpty()
                        ? messages.get(
                                "check." + diagnostic.check().code() + ".advice",
                                shortened(diagnostic))
                        : messages.get("check.suggestion", diagnostic.suggestion()));
    }

    /// What is wrong and what to do about it, in one sentence.
    public String sentence(Diagnostic diagnostic) {
        return messages.get("check.with-advice", message(diagnostic), advice(diagnostic));
    }

    private Object[] shortened(Diagnostic diagnostic) {
        var arguments = diagnostic.arguments().toArray();
        for (int i = 0; i < arguments.length; i++) {
            var text = named(diagnostic, i);
            arguments[i] =
                    text.length() > LONGEST_ARGUMENT
                            ? text.substring(0, LONGEST_ARGUMENT) + "…"
                            : text;
        }
        return arguments;
    }

    private String named(Diagnostic diagnostic, int position) {
        var argument = diagnostic.arguments().get(position);
        return diagnostic.check() == Check.UNREADABLE
                ? FailureReason.message(argument).map(messages::get).orElse(argument)
                : names.of(diagnostic.check(), position, argument);
    }

    /// `file:line:column: error[code]: message`.
    public String headline(Diagnostic diagnostic) {
        var severity = messages.get("severity." + diagnostic.severity().code());
        var code = severity + "[" + diagnostic.check().code() + "]";
        return Printable.of(diagnostic.place().toString())
                + ": "
                + (style == Style.COLOUR ? BOLD + colour(diagnostic) + code + RESET : code)
                + ": "
                + message(diagnostic);
    }

    private static String colour(Diagnostic diagnostic) {
        return switch (diagnostic.severity()) {
            case ERROR -> RED;
            case WARNING -> YELLOW;
            case INFO, OFF -> CYAN;
        };
    }

    public void print(List<Diagnostic> diagnostics, Appendable out) {
        try {
            for (var diagnostic : diagnostics) {
                out.append(headline(diagnostic)).append('\n');
                excerpt(diagnostic, out);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void excerpt(Diagnostic diagnostic, Appendable out) throws IOException {
        var place = diagnostic.place();
        var number = Integer.toString(place.line());
        var line = lines.apply(place);
        var advice = advice(diagnostic);
        if (line.isEmpty() || line.get().isBlank()) {
            out.append("  ").append(" ".repeat(number.length())).append(" = ");
            out.append(advice).append('\n');
            return;
        }
        var text = line.get();
        int from = text.offsetByCodePoints(0, Math.min(place.column() - 1, points(text)));
        int rest = text.codePointCount(from, text.length());
        int to = text.offsetByCodePoints(from, Math.min(place.length(), rest));
        var before = Printable.of(text.substring(Math.max(0, from - MOST_CHARACTERS), from));
        if (from > MOST_CHARACTERS || DisplayWidth.of(before) > WIDEST_EXCERPT) {
            before = "… ";
        }
        var marked = DisplayWidth.fit(beginning(text, from, to), WIDEST_EXCERPT);
        var after = DisplayWidth.fit(beginning(text, to, text.length()), WIDEST_EXCERPT / 2);
        out.append("  ").append(number).append(" | ").append(before).append(marked);
        out.append(after).append('\n');
        out.append("  ").append(" ".repeat(number.length())).append(" | ");
        out.append(" ".repeat(DisplayWidth.of(before)));
        out.append("^".repeat(Math.max(1, DisplayWidth.of(marked))));
        out.append(' ').append(advice).append('\n');
    }

    /// As much of a stretch of text as may be shown: its line may be very long.
    private static String beginning(String text, int from, int to) {
        return Printable.of(text.substring(from, Math.min(to, from + MOST_CHARACTERS)));
    }

    private static int points(String text) {
        return text.codePointCount(0, text.length());
    }
}
