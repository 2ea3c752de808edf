package dev.tend.model.value;

import java.math.BigDecimal;
import java.util.Optional;

/// A decimal of at most 18 digits: `digits`, the last `scale` of them behind the point. What grows
/// beyond that goes on as a long one.
record ShortDecimal(long digits, int scale) implements Decimal {
    private static final int MOST_DIGITS = 18;
    private static final long[] POWERS = new long[MOST_DIGITS + 1];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = POWERS[i - 1] * 10;
        }
    }

    static boolean fits(long digits) {
        return digits > -POWERS[MOST_DIGITS] && digits < POWERS[MOST_DIGITS];
    }

    static boolean fits(BigDecimal exact) {
        return exact.precision() <= MOST_DIGITS
                && exact.scale() >= 0
                && exact.scale() <= MOST_DIGITS;
    }

    static Optional<ShortDecimal> read(String plain) {
        boolean negative = plain.startsWith("-");
        int point = -1;
        long digits = 0;
        int count = 0;
        for (int i = negative ? 1 : 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '.' && point < 0) {
                point = i;
            } else if (c >= '0' && c <= '9' && count < MOST_DIGITS) {
                digits = digits * 10 + c - '0';
                count++;
            } else {
                return Optional.empty();
            }
        }
        int scale = point < 0 ? 0 : plain.length() - point - 1;
        return count == 0
                ? Optional.empty()
                : Optional.of(new ShortDecimal(negative ? -digits : digits, scale));
    }

    @Override
    public BigDecimal exact() {
        return BigDecimal.valueOf(digits, scale);
    }

    @Override
    public Decimal plus(Decimal other) {
        if (other instanceof ShortDecimal that && isAlignedWith(that)) {
            int common = Math.max(scale, that.scale);
            // Neither is over 10^18, so that the sum is within a long.
            long sum = alignedTo(common) + that.alignedTo(common);
            if (fits(sum)) {
                return new ShortDecimal(sum, common);
            }
        }
        return Decimal.super.plus(other);
    }

    @Override
    public Decimal negated() {
        return new ShortDecimal(-digits, scale);
    }

    @Override
    public Decimal times(Decimal other) {
        if (other instanceof ShortDecimal that
                && scale + that.scale <= MOST_DIGITS
                && Math.multiplyHigh(digits, that.digits) == (digits * that.digits) >> 63
                && fits(digits * that.digits)) {
            return new ShortDecimal(digits * that.digits, scale + that.scale);
        }
        return Decimal.super.times(other);
    }

    @Override
    public Decimal rounded(int places) {
        if (scale <= places) {
            return this;
        }
        long unit = POWERS[scale - places];
        long half = digits < 0 ? -unit / 2 : unit / 2;
        return new ShortDecimal((digits + half) / unit, places);
    }

    @Override
    public Decimal shifted(int places) {
        int moved = scale - places;
        if (moved >= 0 && moved <= MOST_DIGITS) {
            return new ShortDecimal(digits, moved);
        }
        return moved < 0 && -moved <= MOST_DIGITS && Math.abs(digits) < POWERS[MOST_DIGITS + moved]
                ? new ShortDecimal(digits * POWERS[-moved], 0)
                : Decimal.super.shifted(places);
    }

    @Override
    public int wholeParts(Decimal parts, int most) {
        if (parts instanceof ShortDecimal that && isAlignedWith(that)) {
            int common = Math.max(scale, that.scale);
            return (int) Math.min(most, alignedTo(common) / that.alignedTo(common));
        }
        return Decimal.super.wholeParts(parts, most);
    }

    @Override
    public int signum() {
        return Long.signum(digits);
    }

    @Override
    public int compareTo(Decimal other) {
        if (other instanceof ShortDecimal that && isAlignedWith(that)) {
            int common = Math.max(scale, that.scale);
            return Long.compare(alignedTo(common), that.alignedTo(common));
        }
        return Decimal.super.compareTo(other);
    }

    @Override
    public String plain() {
        if (scale == 0) {
            return Long.toString(digits);
        }
        var text = new StringBuilder(Long.toString(Math.abs(digits)));
        while (text.length() <= scale) {
            text.insert(0, '0');
        }
        text.insert(text.length() - scale, '.');
        return digits < 0 ? text.insert(0, '-').toString() : text.toString();
    }

    @Override
    public Decimal stripped() {
        long rest = digits;
        int places = scale;
        while (places > 0 && rest % 10 == 0) {
            rest /= 10;
            places--;
        }
        return new ShortDecimal(rest, places);
    }

    @Override
    public String toString() {
        return plain();
    }

    /// Whether both keep within 18 digits when they get equally many decimals.
    private boolean isAlignedWith(ShortDecimal other) {
        int common = Math.max(scale, other.scale);
        return fitsScale(common) && other.fitsScale(common);
    }

    private boolean fitsScale(int wider) {
        return Math.abs(digits) < POWERS[MOST_DIGITS - (wider - scale)];
    }

    private long alignedTo(int wider) {
        return digits * POWERS[wider - scale];
    }
}
