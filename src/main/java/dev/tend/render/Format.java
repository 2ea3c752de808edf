package dev.tend.render;

import java.util.Optional;

/// The forms in which rows can be asked for. The code is what people type: `table`, `csv`, `json`.
public enum Format {
    TABLE("table"),
    CSV("csv"),
    JSON("json");

    private final String code;

    Format(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Format> ofCode(String code) {
        for (var format : values()) {
            if (format.code.equals(code)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
