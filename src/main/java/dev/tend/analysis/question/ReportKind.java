package dev.tend.analysis.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The reports there are (F43–F50), by the name that people type.
public enum ReportKind {
    OVERVIEW("overview"),
    FUNNEL("funnel"),
    CYCLE("cycle"),
    STAGES("stages"),
    ACTIVITY("activity", Dimension.CHANNEL),
    TOUCHES("touches"),
    SOURCES("sources", Dimension.ofField("source")),
    LOSSES("losses", Dimension.REASON, Dimension.STAGE),
    TEAM("team", Dimension.PERSON),
    COVERAGE("coverage", Dimension.ofField("grade")),
    RISK("risk"),
    QUALITY("quality"),
    VALUE("value"),
    FORECAST("forecast");

    private final String code;
    private final List<Dimension> dimensions;

    ReportKind(String code, Dimension... dimensions) {
        this.code = code;
        this.dimensions = List.of(dimensions);
    }

    public String code() {
        return code;
    }

    /// What its rows are about unless something else is asked for.
    public List<Dimension> dimensions() {
        return dimensions;
    }

    /// Whether it can be split by what only records have, as it counts nothing else.
    public boolean isOfRecords() {
        return this == ACTIVITY;
    }

    /// Whether it tells how things stand on one day, and not what happened within a period.
    public boolean isSnapshot() {
        return switch (this) {
            case FUNNEL, COVERAGE, RISK, VALUE, FORECAST -> true;
            case OVERVIEW, CYCLE, STAGES, ACTIVITY, TOUCHES, SOURCES, LOSSES, TEAM, QUALITY ->
                    false;
        };
    }

    public static Optional<ReportKind> ofCode(String code) {
        for (var kind : values()) {
            if (kind.code.equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    public static List<String> codes() {
        var codes = new ArrayList<String>();
        for (var kind : values()) {
            codes.add(kind.code);
        }
        return codes;
    }
}
