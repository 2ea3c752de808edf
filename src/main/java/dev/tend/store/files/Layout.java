package dev.tend.store.files;

import dev.tend.model.record.Entry;

/// Where the parts of a book stand in its folder (`docs/format.md`). Paths are relative to it, with
/// `/`.
public final class Layout {
    public static final String POLICY = "tend.yaml";
    public static final String CUSTOMERS = "customers";
    public static final String PROFILE = "customer.yaml";
    public static final String REVIEWS = "reviews";

    /// Read by people alone (F56).
    public static final String PLAYBOOK = "playbook";

    private static final String REVIEW_ENDING = ".md";

    private Layout() {}

    public static String profileFile(String key) {
        return CUSTOMERS + "/" + key + "/" + PROFILE;
    }

    public static String entriesFile(String key, Entry entry) {
        return CUSTOMERS + "/" + key + "/" + entry.fileName();
    }

    /// The stage summary of a period such as `2024-06` (F9).
    public static String reviewFile(String period) {
        return REVIEWS + "/" + period + REVIEW_ENDING;
    }
}
