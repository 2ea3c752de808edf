package dev.tend.model.record;

import dev.tend.model.value.Coded;
import dev.tend.model.value.Label;

/// How the customer answered (F4).
public enum Mood implements Coded {
    POSITIVE("positive", "positive", "积极"),
    WAITING("waiting", "waiting", "观望"),
    HESITANT("hesitant", "hesitant", "犹豫"),
    REFUSED("refused", "refused", "拒绝");

    private final String code;
    private final Label label;

    Mood(String code, String english, String chinese) {
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
