package dev.tend.model;

import java.util.Locale;

/// A person at the customer's (F1, F13, F17).
public record Contact(String name, Attributes attributes, Places places) {
    /// Whether a text names this person, whatever its case and with whatever stands beside the
    /// name: `Jane Roe, CFO`, `张三经理`. A part of a longer word is no name.
    public boolean isNamedIn(String text) {
        if (name.isEmpty()) {
            return false;
        }
        var sought = name.toLowerCase(Locale.ROOT);
        var within = text.toLowerCase(Locale.ROOT);
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
