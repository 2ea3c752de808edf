package dev.tend.model.policy;

import dev.tend.model.value.Coded;
import dev.tend.model.value.Label;
import dev.tend.model.value.ValueKind;

/// The types that a book may give to the keys it declares (F7).
public enum FieldType implements Coded {
    TEXT("text", ValueKind.TEXT, "文本"),
    LIST("list", ValueKind.TEXTS, "列表"),
    NUMBER("number", ValueKind.NUMBER, "数字"),
    MONEY("money", ValueKind.MONEY, "金额"),
    DATE("date", ValueKind.DAY, "日期"),
    CHOICE("choice", ValueKind.CHOICE, "选项"),
    YES_NO("yes-no", ValueKind.YES_NO, "是否"),
    PERSON("person", ValueKind.PERSON, "人员");

    private final String code;
    private final ValueKind kind;
    private final Label label;

    FieldType(String code, ValueKind kind, String chinese) {
        this.code = code;
        this.kind = kind;
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

    public ValueKind kind() {
        return kind;
    }
}
