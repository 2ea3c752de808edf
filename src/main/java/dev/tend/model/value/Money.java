package dev.tend.model.value;

/// An amount in one currency (ISO 4217 code). Amounts of different currencies are never added up.
public record Money(Decimal amount, String currency) {
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("adding " + other.currency + " to " + currency);
        }
        return new Money(amount.plus(other.amount), currency);
    }

    /// This amount times a share between 0 and 1, rounded to the precision of a cent.
    public Money times(Decimal share) {
        return new Money(amount.times(share).rounded(2), currency);
    }

    /// The form stored in files: `500000 CNY`.
    @Override
    public String toString() {
        return plainNumber() + " " + currency;
    }

    /// The number without its currency and without superfluous zeros.
    public String plainNumber() {
        return amount.stripped().plain();
    }
}
