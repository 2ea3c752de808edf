package dev.tend.model.value;

/// Full-width forms of what ASCII has, as a Chinese keyboard writes them.
final class Wide {
    private static final char FIRST = '\uFF01';
    private static final char LAST = '\uFF5E';

    private Wide() {}

    /// The text in the usual forms.
    static String usual(String text) {
        var usual = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            usual.append(one >= FIRST && one <= LAST ? (char) (one - FIRST + '!') : one);
        }
        return usual.toString();
    }
}
