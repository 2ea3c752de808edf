package dev.tend.model.policy;

import dev.tend.model.value.Coded;
import dev.tend.model.value.Label;

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
