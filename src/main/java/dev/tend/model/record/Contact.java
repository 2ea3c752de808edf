package dev.tend.model.record;

import dev.tend.model.value.Places;

import java.util.Locale;

/// A person at the customer's (F1, F13, F17).
public record Contact(String name, Attributes attributes, Places places) {
    /// A name with one blank between its words, whatever was typed there, and none around them.
    public static String tidy(String typed) {
        var name = new StringBuilder(typed.length());
        boolean isGap = false;
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (Character.isWhitespace(c)) {
                isGap = !name.isEmpty();
            } else {
                name.append(isGap ? " " : "").append(c);
                isGap = false;
            }
        }
        return name.toString();
    }

    /// Whether a text names this person, whatever its case and with whatever stands beside the
    /// name: `Jane Roe, CFO`, `张三经理`. A part of a longer word is no name.
    public boolean isNamedIn(String text) {
        var sought = tidy(name).toLowerCase(Locale.ROOT);
        var within = tidy(text).toLowerCase(Locale.ROOT);
        if (sought.isEmpty()) {
            return false;
        }
        int at = within.indexOf(sought);
        while (at >= 0) {
            if (!isInWord(within, at) && !isInWord(within, at + sought.length())) {
                return true;
            }
            at = within.indexOf(sought, at + 1);
        }
        return false;
    }

    /// Whether a word goes on from before a position to behind it. Chinese has no gaps between
    /// words.
    private static boolean isInWord(String text, int at) {
        return at > 0
                && at < text.length()
                && isSpelled(text.charAt(at - 1))
                && isSpelled(text.charAt(at));
    }

    private static boolean isSpelled(char c) {
        return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
    }
}
