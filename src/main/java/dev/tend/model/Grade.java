package dev.tend.model;

/// How promising a customer is (F15): A has need, budget and a decision in sight, B compares, C is
/// vague.
public enum Grade implements Coded {
    A,
    B,
    C;

    @Override
    public String code() {
        return name();
    }

    @Override
    public Label label() {
        return Label.of(name());
    }
}
