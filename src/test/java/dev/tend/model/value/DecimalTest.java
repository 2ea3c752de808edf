package dev.tend.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;

/// Decimals count as `BigDecimal` does, within a `long` and beyond it.
class DecimalTest {
    private static final int ROUNDS = 20_000;

    @Test
    @SuppressWarnings("BigDecimalEquals") // The same digits are asked for, as of records.
    void countsAsBigDecimalDoes() {
        for (long seed = 0; seed < ROUNDS; seed++) {
            var random = new Random(seed);
            var a = number(random);
            var b = number(random);
            var x = Decimal.of(a.toPlainString());
            var y = Decimal.of(b.toPlainString());
            var what = "seed " + seed + ": " + a + " and " + b;
            int places = random.nextInt(25) - 12;
            int digits = random.nextInt(6);

            assertSame(a, x, what);
            assertSame(a.add(b), x.plus(y), what);
            assertSame(a.negate(), x.negated(), what);
            assertSame(a.multiply(b), x.times(y), what);
            assertSame(a.movePointRight(places), x.shifted(places), what + " by " + places);
            assertSame(rounded(a, digits), x.rounded(digits), what + " to " + digits);
            assertSame(stripped(a), x.stripped(), what);
            assertEquals(a.compareTo(b), x.compareTo(y), what);
            assertEquals(a.signum(), x.signum(), what);
            assertEquals(a.doubleValue(), x.doubleValue(), what);
            assertEquals(a.equals(b), x.equals(y), what);
            if (b.signum() > 0) {
                var parts = a.divideToIntegralValue(b).min(BigDecimal.valueOf(1000));
                if (a.signum() >= 0) {
                    assertEquals(parts.intValueExact(), x.wholeParts(y, 1000), what);
                }
            }
        }
    }

    @Test
    void readsADoubleAsItIsPrinted() {
        assertEquals("0.1", Decimal.of(0.1).plain());
        assertEquals("0.00005", Decimal.of(5e-5).stripped().plain());
        assertEquals("123456789012", Decimal.of(1.23456789012e11).stripped().plain());
    }

    @Test
    void growsBeyondALong() {
        var most = Decimal.of("999999999999999999");
        assertEquals("1999999999999999998", most.plus(most).plain());
        assertEquals("1000000000000000000", most.plus(Decimal.of(1)).plain());
        assertEquals(most, most.plus(Decimal.of(1)).plus(Decimal.of(1).negated()));
        assertEquals("9223372036854775807", Decimal.of(Long.MAX_VALUE).plain());
    }

    @Test
    void refusesWhatIsNoNumber() {
        for (var text : new String[] {"", "-", ".", "1.2.3", "x", "1 000"}) {
            assertThrows(NumberFormatException.class, () -> Decimal.of(text), text);
        }
    }

    private static void assertSame(BigDecimal expected, Decimal found, String what) {
        assertEquals(expected, found.exact(), what);
        assertEquals(expected.toPlainString(), found.plain(), what);
    }

    private static BigDecimal rounded(BigDecimal number, int digits) {
        return number.scale() > digits ? number.setScale(digits, RoundingMode.HALF_UP) : number;
    }

    private static BigDecimal stripped(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /// Of few digits or many, often near the border, with zeros at the end.
    private static BigDecimal number(Random random) {
        int length = 1 + random.nextInt(random.nextBoolean() ? 6 : 22);
        var digits = new StringBuilder();
        int zeros = random.nextInt(length + 1);
        for (int i = 0; i < length; i++) {
            digits.append(i >= length - zeros ? 0 : random.nextInt(10));
        }
        int scale = random.nextInt(Math.min(length, 15) + 1);
        var number = new BigDecimal(digits.toString()).movePointLeft(scale);
        return random.nextInt(4) == 0 ? number.negate() : number;
    }
}
