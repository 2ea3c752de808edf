package dev.tend.schema;

/// What a program that follows YAML's core schema makes of scalars without quotes.
final class PlainScalar {
    private static final int DIGITS = 15;

    private PlainScalar() {}

    /// What a program that follows YAML's core schema makes of a code that stands without quotes.
    static Json seen(String code) {
        return switch (code) {
            case "true" -> new Json.Truth(true);
            case "false" -> new Json.Truth(false);
            case "null" -> new Json.Nothing();
            default ->
                    isWhole(code) && code.length() <= DIGITS
                            ? new Json.Whole(Long.parseLong(code))
                            : new Json.Text(code);
        };
    }

    /// Whether the core schema may see a number in it that is not simply its digits: `1e5`, `0x1f`.
    static boolean mayBeOddNumber(String code) {
        if (code.isEmpty() || !isDigit(code.charAt(0)) || seen(code) instanceof Json.Whole) {
            return false;
        }
        for (int i = 1; i < code.length(); i++) {
            if ("0123456789abcdefxo-".indexOf(code.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWhole(String code) {
        for (int i = 0; i < code.length(); i++) {
            if (!isDigit(code.charAt(i))) {
                return false;
            }
        }
        return !code.isEmpty();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
