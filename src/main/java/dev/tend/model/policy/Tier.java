package dev.tend.model.policy;

import dev.tend.model.value.Coded;
import dev.tend.model.value.Decimal;
import dev.tend.model.value.Label;
import dev.tend.model.value.Length;
import dev.tend.model.value.Totals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A tier of value that a policy declares (F16): `amount`, of a currency (empty: that of the book),
/// is what has to be won in all, `wins` how many opportunities, `within` how long ago the last one
/// at most. 0 and nothing ask for nothing.
public record Tier(
        String code,
        Label label,
        Decimal amount,
        String currency,
        int wins,
        Optional<Length> within)
        implements Coded {

    /// The first tier whose conditions a customer meets on `day`, all of them: of `wins`
    /// opportunities won, the last on `lastWon`, for `won` in all. Amounts in other currencies than
    /// the tier's count nothing; `currency` is the book's. A customer that nothing was won of has
    /// no tier.
    public static Optional<Tier> of(
            List<Tier> tiers,
            Totals won,
            int wins,
            LocalDate lastWon,
            LocalDate day,
            String currency) {
        if (wins < 1) {
            return Optional.empty();
        }
        for (var tier : tiers) {
            if (wins >= tier.wins
                    && tier.isBigEnough(won, currency)
                    && tier.isRecentEnough(lastWon, day)) {
                return Optional.of(tier);
            }
        }
        return Optional.empty();
    }

    /// Whether every customer that meets the conditions of `other` meets these too.
    public boolean takesAllOf(Tier other, String currency) {
        boolean enough =
                amount.signum() == 0
                        || currencyOr(currency).equals(other.currencyOr(currency))
                                && amount.compareTo(other.amount) <= 0;
        boolean often = wins <= Math.max(1, other.wins);
        boolean recent =
                within.isEmpty()
                        || other.within.isPresent() && within.get().surelyHolds(other.within.get());
        return enough && often && recent;
    }

    private boolean isBigEnough(Totals won, String currency) {
        if (amount.signum() == 0) {
            return true;
        }
        for (var sum : won.sums()) {
            if (sum.currency().equals(currencyOr(currency))) {
                return sum.amount().compareTo(amount) >= 0;
            }
        }
        return false;
    }

    private boolean isRecentEnough(LocalDate lastWon, LocalDate day) {
        return within.isEmpty() || !lastWon.isBefore(within.get().before(day));
    }

    private String currencyOr(String otherwise) {
        return currency.isEmpty() ? otherwise : currency;
    }
}
