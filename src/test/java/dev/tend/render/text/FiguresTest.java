package dev.tend.render.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tend.model.value.Decimal;
import dev.tend.model.value.Money;

import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void thousandsAreSeparated() {
        assertEquals("0", grouped("0"));
        assertEquals("999", grouped("999"));
        assertEquals("1,000", grouped("1000"));
        assertEquals("1,250,000.5", grouped("1250000.50"));
        assertEquals("-100", grouped("-100"));
        assertEquals("-100,000", grouped("-100000"));
        assertEquals("0.1234", grouped("0.1234"));
    }

    @Test
    void percentIsRoundedHalfUpButNeverPretendsAllOrNone() {
        assertEquals("0%", Figures.percent(0));
        assertEquals("<1%", Figures.percent(0.001));
        assertEquals("1%", Figures.percent(0.005));
        assertEquals("29%", Figures.percent(0.285));
        assertEquals("42%", Figures.percent(0.42105));
        assertEquals("99%", Figures.percent(0.9949));
        assertEquals(">99%", Figures.percent(0.995));
        assertEquals(">99%", Figures.percent(0.99999));
        assertEquals("100%", Figures.percent(1));
    }

    @Test
    void pointsHaveOneDecimalBesideSharesInWholePercent() {
        assertEquals("9.4 pp", Figures.points(0.0941));
        assertEquals("0.0 pp", Figures.points(0));
        assertEquals("-10.0 pp", Figures.points(-0.1));
        assertEquals("16.7 pp", Figures.points(2.0 / 3 - 0.5));
    }

    @Test
    void decimalsHaveNoSuperfluousDigits() {
        assertEquals("3", Figures.decimal(3, 1));
        assertEquals("3.5", Figures.decimal(3.5, 1));
        assertEquals("100", Figures.decimal(100, 4));
        assertEquals("0.4211", Figures.decimal(0.42105263, 4));
        assertEquals("0", Figures.decimal(0.00001, 4));
        assertEquals("0.0001", Figures.decimal(0.0001, 4));
    }

    private static String grouped(String number) {
        return Figures.grouped(new Money(Decimal.of(number), "CNY"));
    }
}
