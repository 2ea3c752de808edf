package dev.tend.review;

import java.util.ArrayList;
import java.util.List;

/// A part of a review that tend makes. The code stands in its marks.
public enum Part {
    ABOUT("about"),
    FIGURES("figures"),
    FUNNEL("funnel"),
    FORECAST("forecast"),
    WON("won"),
    MOVED("moved"),
    NEW("new"),
    LOST("lost"),
    STUCK("stuck"),
    LATE("late"),
    SLIPPED("slipped"),
    HELP("help"),
    RECORDS("records");

    private final String code;

    Part(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /// The codes of all, for naming the one that somebody meant.
    public static List<String> codes() {
        var codes = new ArrayList<String>();
        for (var part : values()) {
            codes.add(part.code);
        }
        return codes;
    }
}
