package dev.tend.model.record;

import dev.tend.model.value.Coded;
import dev.tend.model.value.Label;

/// What came of a contact (F5).
public enum Result implements Coded {
    WON("won", "won", "成交"),
    PENDING("pending", "pending", "待定"),
    VOID("void", "void", "失效"),
    CONTINUE("continue", "continue", "继续跟进");

    private final String code;
    private final Label label;

    Result(String code, String english, String chinese) {
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
