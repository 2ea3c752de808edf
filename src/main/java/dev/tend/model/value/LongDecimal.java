package dev.tend.model.value;

import java.math.BigDecimal;

/// A decimal of more digits than a `long` holds.
record LongDecimal(BigDecimal exact) implements Decimal {
    @Override
    public String toString() {
        return plain();
    }
}
