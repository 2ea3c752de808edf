package dev.tend.model.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// An exact decimal number: an amount, a share, a weight. It counts as a [BigDecimal] does, without
/// being one where its digits fit a `long`: the first `BigDecimal` of a process works out powers
/// that only huge numbers need, for a tenth of a start. It keeps the digits that were written, so
/// that `1.0` is not the equal of `1`, though neither is less.
public sealed interface Decimal extends Comparable<Decimal> permits ShortDecimal, LongDecimal {
    static Decimal of(long whole) {
        return ShortDecimal.fits(whole)
                ? new ShortDecimal(whole, 0)
                : of(BigDecimal.valueOf(whole));
    }

    /// Digits with at most one point, and a sign before them or none. Anything else fails with a
    /// `NumberFormatException`.
    static Decimal of(String plain) {
        var fitting = ShortDecimal.read(plain);
        return fitting.isPresent() ? fitting.get() : of(new BigDecimal(plain));
    }

    /// The shortest decimal that is nearer to this number than to any other of its kind.
    static Decimal of(double number) {
        return of(Double.toString(number));
    }

    static Decimal of(BigDecimal exact) {
        return ShortDecimal.fits(exact)
                ? new ShortDecimal(exact.unscaledValue().longValueExact(), exact.scale())
                : new LongDecimal(exact);
    }

    BigDecimal exact();

    default Decimal plus(Decimal other) {
        return of(exact().add(other.exact()));
    }

    default Decimal negated() {
        return of(exact().negate());
    }

    default Decimal times(Decimal other) {
        return of(exact().multiply(other.exact()));
    }

    /// With at most so many digits behind the point; the half goes away from zero.
    default Decimal rounded(int digits) {
        return exact().scale() > digits ? of(exact().setScale(digits, RoundingMode.HALF_UP)) : this;
    }

    /// Times ten to the power of `places`.
    default Decimal shifted(int places) {
        return of(exact().movePointRight(places));
    }

    /// How many whole `parts`, a positive number, are in this one, but `most` at most.
    default int wholeParts(Decimal parts, int most) {
        return exact().divideToIntegralValue(parts.exact())
                .min(BigDecimal.valueOf(most))
                .intValueExact();
    }

    default int signum() {
        return exact().signum();
    }

    default double doubleValue() {
        return exact().doubleValue();
    }

    @Override
    default int compareTo(Decimal other) {
        return exact().compareTo(other.exact());
    }

    /// All the digits, without an exponent.
    default String plain() {
        return exact().toPlainString();
    }

    /// Without zeros at the end of its decimals.
    default Decimal stripped() {
        var stripped = exact().stripTrailingZeros();
        return of(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
    }
}
