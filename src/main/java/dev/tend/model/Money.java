package dev.tend.model;

import java.math.BigDecimal;

/// An amount in one currency (ISO 4217 code). Amounts of different currencies are never added up.
public record Money(BigDecimal amount, String currency) {
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("adding " + other.currency + " to " + currency);
        }
        return new Money(amount.add(other.amount), currency);
    }

    /// This amount times a share between 0 and 1, rounded to the precision of a cent.
    public Money times(BigDecimal share) {
        var product = amount.multiply(share);
        return new Money(
                product.scale() > 2 ? product.setScale(2, java.math.RoundingMode.HALF_UP) : product,
                currency);
    }

    /// The form stored in files: `500000 CNY`.
    @Override
    public String toString() {
        return plainNumber() + " " + currency;
    }

    /// The number without its currency and without superfluous zeros.
    public String plainNumber() {
        var stripped = amount.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
