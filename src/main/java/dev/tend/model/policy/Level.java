package dev.tend.model.policy;

import dev.tend.model.value.Coded;
import dev.tend.model.value.Label;

/// How much a field is wanted (F3): a required one must be there, a recommended one counts for
/// completeness, an optional one lifts what an earlier rule wanted.
public enum Level implements Coded {
    REQUIRED("required", "必填"),
    RECOMMENDED("recommended", "建议"),
    OPTIONAL("optional", "选填");

    private final String code;
    private final Label label;

    Level(String code, String chinese) {
        this.code = code;
        this.label = new Label(code, chinese);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Label label() {
        return label;
    }
}
