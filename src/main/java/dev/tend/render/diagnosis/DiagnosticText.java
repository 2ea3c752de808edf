package dev.tend.render.diagnosis;

import dev.tend.model.diagnosis.Check;
import dev.tend.model.diagnosis.Diagnostic;
import dev.tend.model.value.Place;
import dev.tend.render.text.DisplayWidth;
import dev.tend.render.text.Names;
import dev.tend.render.text.Paragraph;
import dev.tend.render.text.Printable;
import dev.tend.render.text.Style;
import dev.tend.text.FailureReason;
import dev.tend.text.Messages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Diagnostics as people read them: place, what is wrong, the line with a caret under it, what to
/// do. What stands above and behind the caret fits `width` terminal columns, so that no terminal
/// breaks it.
public record DiagnosticText(
        Messages messages,
        Style style,
        Names names,
        Function<Place, Optional<String>> lines,
        int width) {
    /// Where nothing breaks lines: a file, a pipe.
    public static final int UNLIMITED = 10_000;

    private static final int WIDEST_EXCERPT = 100;
    private static final int NARROWEST = 20;
    private static final String BAR = " | ";
    private static final String SAYS = " = ";
    private static final String CUT = "… ";
    private static final int LONGEST_ARGUMENT = 400;
    private static final int MOST_CHARACTERS = 1000;

    /// What is wrong, in one sentence.
    public String message(Diagnostic diagnostic) {
        var key =
                diagnostic.check() == Check.RECORD_FEEDBACK
                                && diagnostic.arguments().getFirst().isBlank()
                        ? "check.record.feedback.none"
                        : "check." + diagnostic.check().code();
        var message = messages.get(key, shortened(diagnostic));
        return Printable.of(message);
    }

    /// What to do about it.
    public String advice(Diagnostic diagnostic) {
        if (!diagnostic.suggestion().isEmpty()) {
            return Printable.of(messages.get("check.suggestion", diagnostic.suggestion()));
        }
        // Where the keys are named that may stand there, no other can be declared.
        var key =
                diagnostic.check() == Check.UNKNOWN_KEY && diagnostic.arguments().size() > 1
                        ? "check.key.unknown.advice.known"
                        : "check." + diagnostic.check().code() + ".advice";
        return Printable.of(messages.get(key, shortened(diagnostic)));
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
                + coloured(code, diagnostic)
                + ": "
                + message(diagnostic);
    }

    private String coloured(String code, Diagnostic diagnostic) {
        return switch (diagnostic.severity()) {
            case ERROR -> style.boldRed(code);
            case WARNING -> style.boldYellow(code);
            case INFO, OFF -> style.boldCyan(code);
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
        var indent = "  " + " ".repeat(number.length());
        if (line.isEmpty() || line.get().isBlank()) {
            advice(indent, advice(diagnostic), out);
            return;
        }
        var text = line.get();
        int from = text.offsetByCodePoints(0, Math.min(place.column() - 1, points(text)));
        int rest = text.codePointCount(from, text.length());
        int to = text.offsetByCodePoints(from, Math.min(place.length(), rest));
        int room = Math.max(NARROWEST, width - indent.length() - BAR.length());
        var marked = DisplayWidth.fit(beginning(text, from, to), WIDEST_EXCERPT);
        var after = DisplayWidth.fit(beginning(text, to, text.length()), WIDEST_EXCERPT / 2);
        int behind =
                Math.min(DisplayWidth.of(marked), room / 2)
                        + Math.min(DisplayWidth.of(after), room / 4);
        var before = before(text, from, room - behind);
        int left = room - DisplayWidth.of(before);
        marked = DisplayWidth.fit(marked, left);
        left -= DisplayWidth.of(marked);
        after = DisplayWidth.fit(after, left);
        out.append("  ").append(number).append(BAR).append(before).append(marked);
        out.append(after).append('\n');
        var carets =
                " ".repeat(DisplayWidth.of(before))
                        + "^".repeat(Math.max(1, DisplayWidth.of(marked)));
        var advice = advice(diagnostic);
        out.append(indent).append(BAR).append(carets);
        if (carets.length() + 1 + DisplayWidth.of(advice) <= room) {
            out.append(' ').append(advice).append('\n');
        } else {
            out.append('\n');
            advice(indent, advice, out);
        }
    }

    /// Below an excerpt, or in its place.
    private void advice(String indent, String advice, Appendable out) throws IOException {
        var sign = SAYS;
        int room = Math.max(NARROWEST, width - indent.length() - SAYS.length());
        boolean fits = DisplayWidth.of(advice) <= room;
        for (var line : fits ? List.of(advice) : Paragraph.whole(advice, room)) {
            out.append(indent).append(sign).append(line).append('\n');
            sign = " ".repeat(SAYS.length());
        }
    }

    /// What stands before the mark; its end alone where it would leave too little room.
    private static String before(String text, int from, int room) {
        var before = Printable.of(text.substring(Math.max(0, from - MOST_CHARACTERS), from));
        boolean isLong = from > MOST_CHARACTERS || DisplayWidth.of(before) > WIDEST_EXCERPT;
        if (isLong && room > WIDEST_EXCERPT) {
            return CUT;
        }
        return isLong || DisplayWidth.of(before) > room
                ? CUT + end(before, room - CUT.length())
                : before;
    }

    /// The end of a text, as much as fits.
    private static String end(String text, int width) {
        int start = 0;
        while (DisplayWidth.of(text.substring(start)) > width) {
            start += Character.charCount(text.codePointAt(start));
        }
        return text.substring(start);
    }

    /// As much of a stretch of text as may be shown: its line may be very long.
    private static String beginning(String text, int from, int to) {
        return Printable.of(text.substring(from, Math.min(to, from + MOST_CHARACTERS)));
    }

    private static int points(String text) {
        return text.codePointCount(0, text.length());
    }
}
