package dev.tend.render.table;

import java.util.Optional;

/// The forms in which rows can be asked for. The code is what people type.
public enum Format {
    TABLE("table"),
    CSV("csv"),
    TSV("tsv"),
    JSON("json"),
    NDJSON("ndjson"),
    MARKDOWN("md"),
    HTML("html"),
    IDS("ids");

    /// The codes of all that show whole rows.
    public static final String OF_ROWS = "table|csv|tsv|json|ndjson|md|html";

    /// All codes.
    public static final String ANY = OF_ROWS + "|ids";

    private final String code;

    Format(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /// Whether each column has its place in it, be there anything in it or not.
    public boolean isForPrograms() {
        return switch (this) {
            case CSV, TSV, JSON, NDJSON, IDS -> true;
            case TABLE, MARKDOWN, HTML -> false;
        };
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
