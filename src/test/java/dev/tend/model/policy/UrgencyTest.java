package dev.tend.model.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tend.model.value.Decimal;
import dev.tend.model.value.Money;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.Optional;

class UrgencyTest {
    private static final Urgency URGENCY =
            new Urgency(3, 30, Decimal.of("10000"), 5, 20, Map.of(Grade.A, 20), 15);

    @Test
    void addsUpWhatCounts() {
        assertEquals(
                new Urgency.Points(12, 10, 20, 15),
                URGENCY.of(4, euros("25000"), "EUR", "A", true));
        assertEquals(57, URGENCY.of(4, euros("25000"), "EUR", "A", true).total());
    }

    @Test
    void everyWeightHasItsMost() {
        assertEquals(
                new Urgency.Points(30, 20, 0, 0),
                URGENCY.of(4000, euros("99999999999"), "EUR", "B", false));
    }

    @Test
    void onlyAmountsInTheBooksCurrencyAndFullStepsCount() {
        assertEquals(0, URGENCY.of(0, euros("25000"), "CNY", "", false).total());
        assertEquals(0, URGENCY.of(0, euros("9999.99"), "EUR", "", false).total());
        assertEquals(5, URGENCY.of(0, euros("10000"), "EUR", "", false).total());
        assertEquals(0, URGENCY.of(0, Optional.empty(), "EUR", "no grade", false).total());
    }

    private static Optional<Money> euros(String amount) {
        return Optional.of(new Money(Decimal.of(amount), "EUR"));
    }
}
