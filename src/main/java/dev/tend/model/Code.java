package dev.tend.model;

/// The grammar of codes and customer keys: `[a-z0-9]+(-[a-z0-9]+)*`.
public final class Code {
    /// Longest customer key.
    public static final int KEY_LENGTH = 64;

    private Code() {}

    public static boolean isCode(String text) {
        return isName(text, false);
    }

    /// Whether a book may declare a field of this name: a code, with `_` allowed beside `-`.
    public static boolean isFieldName(String text) {
        return isName(text, true);
    }

    private static boolean isName(String text, boolean underscores) {
        boolean afterSeparator = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean separator = c == '-' || underscores && c == '_';
            if (separator ? afterSeparator : !(c >= 'a' && c <= 'z' || c >= '0' && c <= '9')) {
                return false;
            }
            afterSeparator = separator;
        }
        return !afterSeparator;
    }
}
