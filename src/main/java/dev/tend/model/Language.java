package dev.tend.model;

import java.util.Optional;

/// The languages tend speaks.
public enum Language {
    ENGLISH("en"),
    CHINESE("zh");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    public String code() {
        return code;
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
