package dev.tend.model.value;

import java.util.Optional;

/// The languages tend speaks.
public enum Language implements Coded {
    ENGLISH("en", "English"),
    CHINESE("zh", "中文");

    private final String code;
    private final Label label;

    Language(String code, String ownName) {
        this.code = code;
        this.label = Label.of(ownName);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Label label() {
        return label;
    }

    /// The language of a code or a locale name: `zh`, `zh_CN.UTF-8`, `en-GB`.
    public static Optional<Language> of(String locale) {
        for (var language : values()) {
            if (locale.length() >= 2
                    && locale.regionMatches(true, 0, language.code, 0, 2)
                    && (locale.length() == 2 || !Character.isLetter(locale.charAt(2)))) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
