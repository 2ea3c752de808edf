package dev.tend.model.value;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Sums of money, one per currency, in the order of their codes where no other is asked for.
/// Currencies are never added up.
public record Totals(List<Money> sums) {
    public static final Totals NONE = new Totals(List.of());

    public Totals {
        sums = List.copyOf(sums);
    }

    public static Totals of(Collection<Money> amounts) {
        Map<String, Money> byCurrency = new TreeMap<>();
        for (var money : amounts) {
            byCurrency.merge(money.currency(), money, Money::plus);
        }
        return new Totals(List.copyOf(byCurrency.values()));
    }

    /// The same, that of a currency first.
    public Totals startingWith(String currency) {
        var ordered = new ArrayList<Money>(sums.size());
        for (var sum : sums) {
            ordered.add(sum.currency().equals(currency) ? 0 : ordered.size(), sum);
        }
        return new Totals(ordered);
    }

    public boolean isEmpty() {
        return sums.isEmpty();
    }
}
