package dev.tend.model.value;

/// Full-width forms of what ASCII has, as an input method for Chinese types them.
public final class FullWidth {
    private static final char FIRST = '！';
    private static final char LAST = '～';

    private FullWidth() {}

    /// A text with the usual form of each.
    public static String narrowed(String text) {
        var narrowed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            narrowed.append(narrowed(text.charAt(i)));
        }
        return narrowed.toString();
    }

    /// The usual form of a character; itself where it has no other.
    public static char narrowed(char character) {
        return character >= FIRST && character <= LAST
                ? (char) (character - FIRST + '!')
                : character;
    }
}
