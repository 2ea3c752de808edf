package dev.tend.model.diagnosis;

import dev.tend.model.value.Coded;
import dev.tend.model.value.Label;

/// How much a diagnostic matters: an error is never acted upon, a warning wants a look, an info is
/// worth knowing; what is off is not looked for.
public enum Severity implements Coded {
    ERROR("error"),
    WARNING("warning"),
    INFO("info"),
    OFF("off");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Label label() {
        return Label.of(code);
    }
}
