package dev.tend.model.record;

import dev.tend.model.value.Coded;
import dev.tend.model.value.Label;

/// A contact's part in the decision (F13).
public enum ContactRole implements Coded {
    DECIDER("decider", "decider", "决策者"),
    INFLUENCER("influencer", "influencer", "影响者"),
    USER("user", "user", "使用者"),
    GATEKEEPER("gatekeeper", "gatekeeper", "把关者");

    private final String code;
    private final Label label;

    ContactRole(String code, String english, String chinese) {
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
