package dev.tend.model.policy;

import dev.tend.model.value.Coded;
import dev.tend.model.value.Label;

/// Where a customer stands, derived from the stage (F23).
public enum Status implements Coded {
    POTENTIAL("potential", "potential", "潜在"),
    INTERESTED("interested", "interested", "意向"),
    WON("won", "won", "成交"),
    LOST("lost", "lost", "流失");

    private final String code;
    private final Label label;

    Status(String code, String english, String chinese) {
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
