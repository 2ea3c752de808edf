package dev.tend.rules;

/// A word as a POSIX shell reads it back.
public final class ShellWord {
    private static final String PLAIN = "-_./:=+,@%";

    private ShellWord() {}

    /// The word itself where the shell leaves it alone, else between quotes.
    public static String of(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isLetterOrDigit(c) && PLAIN.indexOf(c) < 0) {
                return "'" + word.replace("'", "'\\''") + "'";
            }
        }
        return word.isEmpty() ? "''" : word;
    }
}
