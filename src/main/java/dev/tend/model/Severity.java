package dev.tend.model;

/// How much a diagnostic matters: an error is never acted upon, a warning wants a look, an info is
/// worth knowing.
public enum Severity {
    ERROR("error"),
    WARNING("warning"),
    INFO("info");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
