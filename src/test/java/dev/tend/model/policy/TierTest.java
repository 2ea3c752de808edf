package dev.tend.model.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tend.model.value.Decimal;
import dev.tend.model.value.Iso;
import dev.tend.model.value.Label;
import dev.tend.model.value.Length;
import dev.tend.model.value.Totals;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

final class TierTest {
    private static final List<Tier> TIERS =
            List.of(tier("core", "500000", 2, "1y"), tier("key", "100000", 0, "2y"));
    private static final LocalDate DAY = LocalDate.parse("2024-06-10");

    /// What was won in all, in how many opportunities, the last one when, and the tier.
    private record Row(String won, int wins, String lastWon, String tier) {
        private Optional<String> found(List<Tier> tiers) {
            var amounts = Stream.of(won.split(",")).filter(one -> !one.isEmpty());
            var totals =
                    Totals.of(amounts.map(one -> Iso.money(one, "CNY").orElseThrow()).toList());
            return Tier.of(tiers, totals, wins, LocalDate.parse(lastWon), DAY, "CNY")
                    .map(Tier::code);
        }
    }

    @Test
    void theFirstTierWhoseConditionsAllHoldIsTheCustomers() {
        var table =
                List.of(
                        new Row("500000 CNY", 2, "2023-06-10", "core"),
                        new Row("500000.01 CNY", 9, "2024-06-10", "core"),
                        new Row("500000 CNY,9 USD", 2, "2023-06-10", "core"),
                        new Row("499999.99 CNY", 2, "2023-06-10", "key"),
                        new Row("500000 CNY", 1, "2023-06-10", "key"),
                        new Row("500000 CNY", 2, "2023-06-09", "key"),
                        new Row("100000 CNY", 1, "2022-06-10", "key"),
                        new Row("99999.99 CNY", 9, "2024-06-10", ""),
                        new Row("100000 CNY", 1, "2022-06-09", ""),
                        new Row("900000 USD", 9, "2024-06-10", ""),
                        new Row("", 9, "2024-06-10", ""),
                        new Row("900000 CNY", 0, "2024-06-10", ""));
        for (var row : table) {
            assertEquals(row.tier(), row.found(TIERS).orElse(""), row.toString());
        }
    }

    @Test
    void aTierWithoutConditionsTakesWhoeverSomethingWasWonOf() {
        var tiers = List.of(tier("core", "500000", 2, "1y"), tier("ordinary", "0", 0, ""));
        assertEquals("core", new Row("500000 CNY", 2, "2024-06-10", "").found(tiers).orElse(""));
        assertEquals("ordinary", new Row("", 1, "2001-01-01", "").found(tiers).orElse(""));
        assertEquals(Optional.empty(), new Row("", 0, "2001-01-01", "").found(tiers));
        assertEquals(Optional.empty(), new Row("5 CNY", 1, "2001-01-01", "").found(List.of()));
    }

    @Test
    void anAmountMayBeInACurrencyOfItsOwn() {
        var dollars =
                new Tier("core", Label.of("core"), Decimal.of("100"), "USD", 0, Optional.empty());
        assertEquals(
                "core",
                new Row("1 CNY,100 USD", 1, "2024-06-10", "").found(List.of(dollars)).orElse(""));
        assertEquals(
                Optional.empty(),
                new Row("900 CNY,99 USD", 1, "2024-06-10", "").found(List.of(dollars)));
    }

    @Test
    void aTierTakesAllOfAnotherThatAsksForAsMuchOrMore() {
        assertTrue(takes(tier("a", "0", 0, ""), tier("b", "1", 1, "1d")));
        assertTrue(takes(tier("a", "100", 2, "1y"), tier("b", "100", 2, "12m")));
        assertTrue(takes(tier("a", "100", 2, "1y"), tier("b", "200", 3, "6m")));
        assertTrue(takes(tier("a", "0", 1, ""), tier("b", "0", 0, "")));
        assertTrue(takes(tier("a", "0", 0, "31d"), tier("b", "0", 0, "1m")));
        assertFalse(takes(tier("a", "0", 0, "30d"), tier("b", "0", 0, "1m")));
        assertFalse(takes(tier("a", "100", 0, ""), tier("b", "99", 0, "")));
        assertFalse(takes(tier("a", "100", 2, ""), tier("b", "900", 1, "")));
        assertFalse(takes(tier("a", "0", 0, "1y"), tier("b", "900", 5, "")));
        assertFalse(takes(tier("a", "0", 0, "1y"), tier("b", "0", 0, "13m")));
        assertFalse(
                takes(
                        tier("a", "100", 0, ""),
                        new Tier(
                                "b",
                                Label.of("b"),
                                Decimal.of("900"),
                                "USD",
                                0,
                                Optional.empty())));
    }

    private static boolean takes(Tier earlier, Tier later) {
        return earlier.takesAllOf(later, "CNY");
    }

    /// Of the book's currency; no text is no limit.
    private static Tier tier(String code, String amount, int wins, String within) {
        return new Tier(code, Label.of(code), Decimal.of(amount), "", wins, Length.read(within));
    }
}
