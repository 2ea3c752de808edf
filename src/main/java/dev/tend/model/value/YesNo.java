package dev.tend.model.value;

/// An answer that is stored as `yes` or `no`.
public enum YesNo implements Coded {
    YES("yes", "是"),
    NO("no", "否");

    private final String code;
    private final Label label;

    YesNo(String code, String chinese) {
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
