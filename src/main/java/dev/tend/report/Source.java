package dev.tend.report;

import dev.tend.model.Coded;
import dev.tend.model.Label;

/// What makes something due (F30).
public enum Source implements Coded {
    /// An action that an entry planned.
    PLAN("plan", "plan", "计划"),
    /// A weighty move that waits for approval.
    APPROVAL("approval", "approval", "审批");

    private final String code;
    private final Label label;

    Source(String code, String english, String chinese) {
        this.code = code;
        this.label = new Label(english, chinese);
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
