package dev.tend.model.value;

/// The grammar of codes and customer keys: `[a-z0-9]+(-[a-z0-9]+)*`, at most 64 characters. Files
/// and folders are named by them, on every system and in every spelling of capitals.
public final class Code {
    private static final int LONGEST = 64;

    private Code() {}

    public static boolean isCode(String text) {
        return text.length() <= LONGEST && isName(text, false);
    }

    /// Whether a book may declare a field of this name: a code, with `_` allowed beside `-`.
    public static boolean isFieldName(String text) {
        return isName(text, true);
    }

    /// Whether a customer may have this key: its folder must be possible everywhere.
    public static boolean isKey(String text) {
        return isCode(text) && !isReserved(text);
    }

    /// Whether a lower-case name is that of a device on Windows, which has no file or folder of
    /// that name.
    public static boolean isReserved(String name) {
        return switch (name) {
            case "con", "prn", "aux", "nul" -> true;
            default ->
                    name.length() == 4
                            && (name.startsWith("com") || name.startsWith("lpt"))
                            && name.charAt(3) >= '0'
                            && name.charAt(3) <= '9';
        };
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
