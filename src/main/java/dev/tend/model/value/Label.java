package dev.tend.model.value;

/// The words shown for a code, in each language.
public record Label(String english, String chinese) {
    /// The same words in every language.
    public static Label of(String words) {
        return new Label(words, words);
    }

    public String in(Language language) {
        return switch (language) {
            case ENGLISH -> english;
            case CHINESE -> chinese;
        };
    }

    /// Whether somebody who typed `word` meant this label, in either language.
    public boolean matches(String word) {
        return english.equalsIgnoreCase(word) || chinese.equalsIgnoreCase(word);
    }
}
