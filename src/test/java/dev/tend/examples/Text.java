package dev.tend.examples;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// The scalars of the example books, written in the canonical form of the format.
final class Text {
    private static final String FIRST_SPECIAL = "!&*|>@`\"'%#[]{},";

    private Text() {}

    static List<String> split(String text, String separator) {
        var parts = new ArrayList<String>();
        int from = 0;
        for (int to = text.indexOf(separator); to >= 0; to = text.indexOf(separator, from)) {
            parts.add(text.substring(from, to));
            from = to + separator.length();
        }
        parts.add(text.substring(from));
        return parts;
    }

    /// The moment with the offset that `zone` has then, to the minute.
    static String moment(LocalDateTime time, ZoneId zone) {
        String minutes = time.toString().substring(0, 16);
        return minutes + zone.getRules().getOffset(time);
    }

    /// The text as a scalar in block style, quoted where YAML needs it.
    static String block(String text) {
        return needsQuotes(text) ? quoted(text) : text;
    }

    /// The text as a scalar in flow style, quoted where YAML needs it.
    static String flow(String text) {
        boolean splits = false;
        for (int i = 0; i < text.length(); i++) {
            splits |= ",[]{}".indexOf(text.charAt(i)) >= 0;
        }
        return splits || needsQuotes(text) ? quoted(text) : text;
    }

    static String flowList(List<String> texts) {
        var list = new ArrayList<String>();
        for (String text : texts) {
            list.add(flow(text));
        }
        return "[" + String.join(", ", list) + "]";
    }

    private static boolean needsQuotes(String text) {
        if (text.isEmpty() || !text.strip().equals(text)) {
            return true;
        }
        boolean starts = FIRST_SPECIAL.indexOf(text.charAt(0)) >= 0;
        boolean marks = text.startsWith("- ") || text.startsWith("? ") || text.startsWith(": ");
        return starts || marks || text.contains(": ") || text.contains(" #") || text.endsWith(":");
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
