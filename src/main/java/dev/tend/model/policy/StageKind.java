package dev.tend.model.policy;

import dev.tend.model.value.Coded;
import dev.tend.model.value.Label;

/// What standing in a stage means for the figures (F20).
public enum StageKind implements Coded {
    OPEN("open", "open", "进行中"),
    WON("won", "won", "成交"),
    AFTER("after", "after-sales", "售后"),
    LOST("lost", "lost", "流失");

    private final String code;
    private final Label label;

    StageKind(String code, String english, String chinese) {
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
